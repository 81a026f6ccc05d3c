package org.sweetline.channels.portal;

import java.util.List;
import java.util.Optional;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.photos.PhotoIntake.CleanFile;
import org.sweetline.storage.StoredFile;

/**
 * What a customer has begun to ask for.
 *
 * @param key makes two clicks on the last button one request
 * @param made the return that came of it
 */
record Draft(long id, String key, List<Wish> wishes, List<Photo> photos, Optional<ReturnNumber> made) {

    /**
     * Some of a line.
     *
     * @param wanted a word of the resolutions
     */
    record Wish(String line, int quantity, String reason, String note, String wanted) {}

    /** A picture that goes along. */
    record Photo(long id, String sha256, String name, String type, long size) {

        CleanFile clean() {
            return new CleanFile(new StoredFile(sha256, size), type);
        }
    }

    Optional<Wish> wish(String line) {
        return wishes.stream().filter(wish -> wish.line().equals(line)).findFirst();
    }
}
