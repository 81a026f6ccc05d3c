package org.sweetline.satisfaction.praise.hearing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.praise.PraiseSource;
import org.sweetline.satisfaction.praise.words.Occasion;

/**
 * Something that a customer said, with all that says whom it may be about.
 *
 * @param key what makes it the same one when it is heard again
 * @param about whoever spoke or wrote with the customer before
 * @param assignee who had the ticket then
 * @param ours what we wrote on the ticket before
 */
record Remark(
        PraiseSource source,
        String key,
        Occasion occasion,
        @Nullable Long entry,
        @Nullable Long ticket,
        @Nullable Long call,
        @Nullable Long customer,
        Instant at,
        String text,
        List<Long> about,
        @Nullable Long assignee,
        List<String> ours) {

    /** The same words, marked by somebody. */
    Remark chosen(String chosenKey) {
        return new Remark(
                PraiseSource.CHOSEN,
                chosenKey,
                occasion,
                entry,
                ticket,
                call,
                customer,
                at,
                text,
                about,
                assignee,
                ours);
    }
}
