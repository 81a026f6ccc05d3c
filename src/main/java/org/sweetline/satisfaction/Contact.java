package org.sweetline.satisfaction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be asked about: a ticket that was solved, or a call that ended.
 *
 * @param at when the customer came
 * @param channel by which they came
 * @param over when it was solved or hung up
 * @param agent who answered them last
 * @param automatic no person wrote
 * @param unheard nobody but us said anything, on this ticket or ever before
 * @param email "" when none is known
 */
record Contact(
        @Nullable Long ticket,
        @Nullable Long call,
        @Nullable Long customer,
        String channel,
        Instant at,
        Instant over,
        String language,
        @Nullable Long team,
        String topic,
        String tags,
        @Nullable Long agent,
        List<Long> contributors,
        boolean automatic,
        boolean unheard,
        String email,
        String phone) {

    /** By which the dice are thrown: nobody of the team can choose who is asked. */
    String key() {
        return call == null ? "T-" + ticket + "/" + at : keyOfCall(call);
    }

    static String keyOfCall(long call) {
        return "L-" + call;
    }
}
