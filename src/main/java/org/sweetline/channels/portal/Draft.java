package org.sweetline.channels.portal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
     * @param instead what is wanted in an exchange: an article number, {@code other} for what the note tells, "" for
     *     nothing yet; null in what was written before there was a choice
     */
    record Wish(
            String line,
            int quantity,
            String reason,
            String note,
            String wanted,
            @Nullable String instead) {

        static final String KEEP = "keep-item";

        static Wish none(String line) {
            return new Wish(line, 0, "", "", "", "");
        }

        /** Public for the template; "" for none. */
        public String variant() {
            return instead == null ? "" : instead;
        }

        boolean isExchange() {
            return wanted.equals("exchange");
        }

        /** They would rather not send it. */
        boolean keeps() {
            return wanted.equals(KEEP);
        }
    }

    /** A picture that goes along. */
    record Photo(long id, String sha256, String name, String type, long size) {

        CleanFile clean() {
            return new CleanFile(new StoredFile(sha256, size), type);
        }
    }

    /** Whether anything would come in a parcel. */
    boolean sends() {
        return !wishes.stream().allMatch(Wish::keeps);
    }

    Optional<Wish> wish(String line) {
        return wishes.stream().filter(wish -> wish.line().equals(line)).findFirst();
    }
}
