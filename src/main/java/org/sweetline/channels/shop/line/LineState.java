package org.sweetline.channels.shop.line;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the line to the shop stands, for all nodes. */
public record LineState(
        Breaker breaker,
        Pacing pacing,
        Health health,
        AnswerTimes answers,
        String lastError,
        @Nullable Instant lastErrorAt,
        long version) {

    static LineState atFirst(Instant now) {
        return new LineState(
                Breaker.closed(now), Pacing.free(now), Health.starting(now), AnswerTimes.NONE, "", null, 0);
    }

    /** When this errand may go; empty while the shop is away. */
    public Optional<Instant> turn(Errand errand, Instant now) {
        return breaker.admits(errand, now) ? Optional.of(pacing.turn(errand, now)) : Optional.empty();
    }

    /** When to try again. */
    public Instant nextTry(Instant now) {
        Instant free = pacing.turn(Errand.NEWS, now);
        return breaker.isClosed() || free.isAfter(breaker.until()) ? free : breaker.until();
    }

    public LineState asked(Instant turn) {
        return with(breaker.asked(turn), pacing.asked(turn), health);
    }

    public LineState answered(Errand errand, Instant now, Duration took) {
        Breaker next = breaker.answered(now);
        boolean back = next.isClosed() && !breaker.isClosed();
        Pacing paced = pacing.answered(errand, now, took, Health.isSlow(took));
        Health is = next.isClosed() ? health.answered(now, took) : health;
        return new LineState(
                next, back ? paced.back(now) : paced, is, answers.and(now, took), lastError, lastErrorAt, version);
    }

    public LineState failed(Errand errand, Instant now, String words, Optional<Duration> asked) {
        Breaker next = breaker.failed(errand, now, asked);
        Health is = next.isClosed() ? health.stumbled(now) : health.down(now);
        return new LineState(next, pacing.failed(errand, now), is, answers, words, now, version);
    }

    /** The shop is there but wants to be left alone. */
    public LineState toldToWait(Instant now, String words, Duration wait) {
        if (!breaker.isClosed()) {
            return failed(Errand.NEWS, now, words, Optional.of(wait));
        }
        Pacing paced = pacing.toldToWait(now.plus(BackOff.jittered(wait)));
        return new LineState(breaker.answered(now), paced, health.stumbled(now), answers, words, now, version);
    }

    public LineState caughtUp() {
        return with(breaker, pacing.caughtUp(), health);
    }

    boolean hasSameTroubleAs(LineState other) {
        return Objects.equals(lastErrorAt, other.lastErrorAt);
    }

    public boolean isCatchingUp() {
        return pacing.catchingUp();
    }

    /** True when something failed and the news have not yet said what it means. */
    public boolean isInDoubt() {
        return breaker.failures() > 0;
    }

    public boolean isWell() {
        return health.state() == Health.State.OK && breaker.failures() == 0;
    }

    public boolean isDown() {
        return !breaker.isClosed();
    }

    public int failures() {
        return breaker.failures();
    }

    /** How often to ask now, of a shop that is asked so often while it is well. */
    public Duration interval(Duration whileWell) {
        return pacing.interval(whileWell);
    }

    private LineState with(Breaker nextBreaker, Pacing nextPacing, Health nextHealth) {
        return new LineState(nextBreaker, nextPacing, nextHealth, answers, lastError, lastErrorAt, version);
    }
}
