package org.sweetline.returns.photos;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.storage.StorageProblem;

/**
 * A picture on its way in. Not many come at a time: each holds its bytes and a thread of the server for as long as its sender
 * likes, and the desk needs both.
 */
final class PhotoUpload {
    static final int AT_A_TIME = 12;

    private static final Semaphore PLACES = new Semaphore(AT_A_TIME);

    private PhotoUpload() {}

    /** Reads at most as much as one picture may have; throws UNAVAILABLE when there is no place. */
    static CleanPhoto read(InputStream in) throws IOException {
        if (!PLACES.tryAcquire()) {
            throw new ProblemException(GeneralProblem.UNAVAILABLE, "Too many pictures come at once.")
                    .with("retryAfter", 10);
        }
        try {
            byte[] raw = in.readNBytes(PhotoDesk.MOST_BYTES + 1);
            if (raw.length > PhotoDesk.MOST_BYTES) {
                throw new ProblemException(StorageProblem.TOO_LARGE, "A photo may have at most 10 MB.");
            }
            return CleanPhoto.of(raw);
        } finally {
            PLACES.release();
        }
    }
}
