package org.sweetline.satisfaction.polls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/**
 * A question as somebody wants to ask it.
 *
 * @param options two to eight
 * @param prize what there is to win; left out for nothing
 * @param winners how many are drawn
 */
public record PollRequest(
        @Schema(required = true) @Nullable PollWords question,
        @Schema(required = true) @Nullable List<PollOptionRequest> options,
        @Schema(required = true) @Nullable Instant opensAt,
        @Schema(required = true) @Nullable Instant closesAt,
        @Nullable Boolean showsResults,
        @Nullable PollWords prize,
        @Nullable Integer winners) {

    private static final int LONGEST = 200;
    private static final int LEAST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 8;
    private static final int MOST_WINNERS = 20;

    /**
     * One of the answers to choose from.
     *
     * @param id of one that the poll has; left out for a new one
     */
    public record PollOptionRequest(@Nullable Long id, String en, String ko) {}

    /** As it may be kept. */
    record FormOption(@Nullable Long id, PollWords label) {}

    /** As it may be kept. */
    record PollForm(
            PollWords question,
            List<FormOption> options,
            Instant opensAt,
            Instant closesAt,
            boolean showsResults,
            PollWords prize,
            int winners) {}

    PollForm checked() {
        PollWords offered = PollWords.optional("prize", prize, LONGEST);
        boolean nothing = offered.en().isEmpty();
        int drawn = nothing ? 0 : Objects.requireNonNullElse(winners, 1);
        if (!nothing && (drawn < 1 || drawn > MOST_WINNERS)) {
            throw ProblemException.invalid("winners", "must be between 1 and " + MOST_WINNERS);
        }
        Instant from = present("opensAt", opensAt);
        Instant until = present("closesAt", closesAt);
        PollSpan.require(from, until);
        return new PollForm(
                PollWords.checked("question", question, LONGEST),
                answers(),
                from,
                until,
                Boolean.TRUE.equals(showsResults),
                offered,
                drawn);
    }

    private List<FormOption> answers() {
        if (options == null || options.size() < LEAST_OPTIONS || options.size() > MOST_OPTIONS) {
            throw ProblemException.invalid("options", "must be two to eight");
        }
        List<FormOption> checked = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            checked.add(answer("options[%d]".formatted(i), options.get(i)));
        }
        return checked;
    }

    private static FormOption answer(String field, @Nullable PollOptionRequest raw) {
        PollWords label = raw == null ? null : new PollWords(raw.en(), raw.ko());
        return new FormOption(raw == null ? null : raw.id(), PollWords.checked(field, label, LONGEST));
    }

    private static Instant present(String field, @Nullable Instant time) {
        if (time == null) {
            throw ProblemException.invalid(field, "is missing");
        }
        return time;
    }
}
