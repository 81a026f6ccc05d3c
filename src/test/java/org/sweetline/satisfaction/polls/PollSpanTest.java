package org.sweetline.satisfaction.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class PollSpanTest {

    private static final Instant BEGIN = Instant.parse("2026-08-01T12:00:00Z");
    private static final Instant END = Instant.parse("2026-08-08T12:00:30Z");
    private static final Instant MEANWHILE = Instant.parse("2026-08-05T12:00:00Z");

    private final PollSpan span = new PollSpan(BEGIN, END);

    @Test
    void whilePeopleVoteItGoesOnAtMost() {
        Instant later = END.plus(Duration.ofDays(1));

        assertThat(span.until(later, MEANWHILE)).isEqualTo(later);
        assertThatThrownBy(() -> span.until(END.minus(Duration.ofHours(1)), MEANWHILE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("closesAt");
        assertThatThrownBy(() -> span.until(BEGIN.plus(Duration.ofDays(93)), MEANWHILE))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void endThatHasPassedStays() {
        assertThatThrownBy(() -> span.until(END.plus(Duration.ofDays(1)), END)).hasMessageContaining("It is over");
        assertThatThrownBy(() -> span.until(END.minus(Duration.ofDays(1)), END)).hasMessageContaining("It is over");
    }

    @Test
    void formThatKnowsOnlyTheMinuteMovesNothing() {
        assertThat(span.until(END.truncatedTo(ChronoUnit.MINUTES), MEANWHILE)).isEqualTo(END);
        assertThat(span.until(END.truncatedTo(ChronoUnit.MINUTES), END.plusSeconds(9)))
                .isEqualTo(END);
    }
}
