package org.sweetline.satisfaction.polls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.security.Tokens;

/**
 * A question, as it is kept.
 *
 * @param key in its public address
 * @param winners how many are drawn; 0 where there is nothing to win
 * @param seed that they are drawn with; nobody sees it before
 * @param campaign that its outcome became; also null where only the time of that is known
 * @param salt of its voters' keys; nobody sees it at all
 */
public record Poll(
        long id,
        String key,
        PollWords question,
        Instant opensAt,
        Instant closesAt,
        boolean showsResults,
        PollWords prize,
        int winners,
        String seed,
        String salt,
        @Nullable Instant drawnAt,
        @Nullable Instant campaignAt,
        @Nullable Long campaign,
        long version,
        List<Option> options) {

    /** After it nobody knows where the winners could be told. */
    static final Duration TO_DRAW = Duration.ofDays(90);

    /** @param picture as a file; null for none */
    public record Option(
            long id,
            int position,
            PollWords label,
            @Nullable String picture,
            @Nullable String pictureType) {}

    public enum PollState {
        PLANNED,
        OPEN,
        OVER
    }

    /** What was drawn is over, also by a clock that is late. */
    public PollState state(Instant now) {
        if (now.isBefore(opensAt)) {
            return PollState.PLANNED;
        }
        return now.isBefore(closesAt) && drawnAt == null ? PollState.OPEN : PollState.OVER;
    }

    /** Shown from the beginning: with it anybody can check that the seed was not chosen afterwards. */
    public String seedHash() {
        return Tokens.hash(seed);
    }

    public Instant drawBy() {
        return closesAt.plus(TO_DRAW);
    }

    public boolean hasPrize() {
        return winners > 0;
    }

    public Optional<Option> option(long wanted) {
        return options.stream().filter(option -> option.id() == wanted).findFirst();
    }
}
