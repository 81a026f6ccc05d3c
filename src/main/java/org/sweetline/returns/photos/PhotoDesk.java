package org.sweetline.returns.photos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.Actor;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.StoredFile;

/** Takes pictures in: what is stored is made anew from their pixels, and what came is not kept. */
@ApplicationScoped
public class PhotoDesk {

    /** Of one file, as it comes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private final FileStore files;
    private final PhotoStep step;

    @Inject
    PhotoDesk(FileStore files, PhotoStep step) {
        this.files = files;
        this.step = step;
    }

    /**
     * What a picture shows.
     *
     * @param line of the return, null for all of it
     */
    public record Shot(@Nullable String line, Occasion occasion, String name) {}

    /** Why it was taken. */
    public enum Occasion {
        /** With the request, or with an answer to what was asked. */
        REQUEST,
        /** It shows what the latest inspection of its line found. */
        INSPECTION,
        /** It goes along with what is said against a denial. */
        APPEAL
    }

    /** Reads to the end, at most as much as is allowed; answers the picture's id. */
    public long keep(ReturnNumber number, Shot shot, InputStream bytes, Actor by) throws SQLException {
        step.requireRoom(number, shot.occasion(), by);
        files.requireSpace();
        CleanPhoto photo = read(bytes);
        StoredFile file = files.store(photo.bytes());
        return step.keep(number, shot, file, photo.type(), by);
    }

    /** The same with bytes that are in memory already. */
    public long keep(ReturnNumber number, Shot shot, byte[] bytes, Actor by) throws SQLException {
        return keep(number, shot, new ByteArrayInputStream(bytes), by);
    }

    private static CleanPhoto read(InputStream in) {
        try {
            return PhotoUpload.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("a photo broke off", e);
        }
    }
}
