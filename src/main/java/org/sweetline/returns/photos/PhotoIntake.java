package org.sweetline.returns.photos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import org.sweetline.returns.Actor;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.photos.PhotoDesk.Occasion;
import org.sweetline.returns.photos.PhotoDesk.Shot;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.StoredFile;

/** Takes pictures in before there is a return that they belong to. */
@ApplicationScoped
public class PhotoIntake {

    private final FileStore files;
    private final PhotoStep step;

    @Inject
    PhotoIntake(FileStore files, PhotoStep step) {
        this.files = files;
        this.step = step;
    }

    /** A picture with nothing else in it, on disk. */
    public record CleanFile(StoredFile file, String type) {}

    /** Reads at most as much as one picture may have. */
    public CleanFile store(InputStream content) throws IOException {
        files.requireSpace();
        CleanPhoto photo = PhotoUpload.read(content);
        return new CleanFile(files.store(photo.bytes()), photo.type());
    }

    /** In the caller's transaction, if there is one. */
    public void keep(ReturnNumber number, String name, CleanFile clean, Actor by) throws SQLException {
        step.keep(number, new Shot(null, Occasion.REQUEST, name), clean.file(), clean.type(), by);
    }
}
