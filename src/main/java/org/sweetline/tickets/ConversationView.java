package org.sweetline.tickets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as our desk conducted it. Tickets lie below calls and only read the view that these fill, {@code call_story}.
 *
 * @param id the call's number at {@code /calls}
 * @param waitedSeconds in the line, until somebody answered or the caller went
 * @param people who talked with the caller, in their order
 */
public record ConversationView(
        long id,
        String stage,
        @Nullable String outcome,
        String reason,
        String language,
        @Nullable String team,
        @Nullable Integer waitedSeconds,
        @Nullable Integer talkedSeconds,
        @Nullable Integer heldSeconds,
        @Nullable Integer rating,
        List<TalkerView> people,
        List<WrappedUpView> wrapUps) {

    /** @param purpose why they came: answer, transfer, consult, party, barge, outgoing */
    public record TalkerView(
            @Nullable Long account,
            String name,
            String role,
            String purpose,
            @Nullable Instant joinedAt,
            @Nullable Instant leftAt) {}

    public record WrappedUpView(
            long account, String name, ChoiceNames topic, ChoiceNames disposition, boolean praised) {}

    /** "" in both languages when nothing was chosen. */
    public record ChoiceNames(String en, String ko) {}
}
