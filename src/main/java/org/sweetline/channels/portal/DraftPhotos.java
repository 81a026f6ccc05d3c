package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.photos.PhotoIntake;
import org.sweetline.returns.photos.PhotoIntake.CleanFile;

/** Pictures that go along with a request which is not sent yet. */
@ApplicationScoped
class DraftPhotos {

    static final int MOST = 8;

    private final Drafts drafts;
    private final PhotoIntake photos;
    private final UploadLimit limit;

    @Inject
    DraftPhotos(Drafts drafts, PhotoIntake photos, UploadLimit limit) {
        this.drafts = drafts;
        this.photos = photos;
        this.limit = limit;
    }

    Drafts drafts() {
        return drafts;
    }

    /** A form without a choice sends a file of no bytes, which is none. */
    void take(Visit visit, Draft draft, InputStream content) throws IOException, SQLException {
        PushbackInputStream file = new PushbackInputStream(content);
        int first = file.read();
        if (first < 0) {
            return;
        }
        file.unread(first);
        limit.count(visit);
        List<Draft.Photo> kept = drafts.photos(draft.id());
        if (kept.size() >= MOST) {
            throw new ProblemException(
                    PortalProblem.TOO_MANY_PHOTOS, "A return has at most %d photos.".formatted(MOST));
        }
        CleanFile clean = photos.store(file);
        String name = "photo-%d.%s".formatted(kept.size() + 1, clean.type().replaceFirst("image/", ""));
        drafts.add(
                draft.id(),
                new Draft.Photo(
                        0,
                        clean.file().sha256(),
                        name,
                        clean.type(),
                        clean.file().size()));
    }
}
