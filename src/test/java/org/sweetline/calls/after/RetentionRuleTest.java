package org.sweetline.calls.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long recordings are kept, and how often those that are too old are looked for. */
class RetentionRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void withoutARuleNothingIsEverTooOld() {
        RetentionRule none = new RetentionRule(Optional.empty());

        assertThat(none.before(NOW)).isEmpty();
        assertThat(none.untilNext(0)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void whatWasAnnouncedBeforeTheAgeOfTheRuleIsTooOld() {
        RetentionRule month = kept(Duration.ofDays(30));

        assertThat(month.before(NOW)).contains(Instant.parse("2026-10-28T12:00:00Z"));
        assertThat(month.untilNext(0)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aFullHandIsFollowedByTheNextAtOnce() {
        RetentionRule month = kept(Duration.ofDays(30));

        assertThat(month.untilNext(RetentionRule.SOME)).isLessThan(Duration.ofSeconds(1));
        assertThat(month.untilNext(RetentionRule.SOME - 1)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aRuleOfMinutesIsLookedAfterInMinutes() {
        assertThat(kept(Duration.ofMinutes(10)).untilNext(0)).isEqualTo(Duration.ofSeconds(61));
        assertThat(kept(Duration.ZERO).untilNext(3)).isEqualTo(Duration.ofSeconds(1));
    }

    private static RetentionRule kept(Duration age) {
        return new RetentionRule(Optional.of(age));
    }
}
