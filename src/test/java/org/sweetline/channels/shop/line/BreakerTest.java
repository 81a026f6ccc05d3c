package org.sweetline.channels.shop.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreakerTest {
    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void secondFailureOfTheNewsOpensIt() {
        Breaker once = Breaker.closed(TEN).failed(Errand.NEWS, TEN, Optional.empty());
        Breaker twice = once.failed(Errand.NEWS, TEN, Optional.empty());

        assertThat(once.isClosed()).isTrue();
        assertThat(twice.isClosed()).isFalse();
        assertThat(twice.until()).isBetween(TEN.plusSeconds(10), TEN.plusSeconds(11));
    }

    @ParameterizedTest
    @EnumSource(value = Errand.class, names = "NEWS", mode = EnumSource.Mode.EXCLUDE)
    void nothingElseOpensItHoweverOftenItFails(Errand errand) {
        Breaker breaker = Breaker.closed(TEN);
        for (int failure = 0; failure < 20; failure++) {
            breaker = breaker.failed(errand, TEN, Optional.empty());
        }

        assertThat(breaker.isClosed()).isTrue();
        assertThat(breaker.failures()).isEqualTo(1);
    }

    @Test
    void whatFailedElsewhereAndInTheNewsOpensIt() {
        Breaker doubted = Breaker.closed(TEN).failed(Errand.WRITE, TEN, Optional.empty());

        assertThat(doubted.failed(Errand.NEWS, TEN, Optional.empty()).isClosed())
                .isFalse();
    }

    @Test
    void onlyOneTryGoesAtATimeAndNobodyWhoWaitsForIt() {
        Breaker open = open();
        Instant later = TEN.plusSeconds(30);

        Breaker trying = open.asked(later);

        assertThat(open.admits(Errand.NEWS, TEN.plusSeconds(5))).isFalse();
        assertThat(open.admits(Errand.NEWS, later)).isTrue();
        assertThat(open.admits(Errand.CALLER, later)).isFalse();
        assertThat(open.admits(Errand.WRITE, later)).isFalse();
        assertThat(trying.admits(Errand.NEWS, later.plusSeconds(20))).isFalse();
    }

    @Test
    void tryOfANodeThatDiedIsOverAfterAWhile() {
        Breaker trying = open().asked(TEN.plusSeconds(30));

        assertThat(trying.admits(Errand.NEWS, TEN.plusSeconds(76))).isTrue();
    }

    @Test
    void twoGoodAnswersCloseIt() {
        Breaker once = open().asked(TEN.plusSeconds(30)).answered(TEN.plusSeconds(31));
        Breaker twice = once.asked(TEN.plusSeconds(33)).answered(TEN.plusSeconds(34));

        assertThat(once.isClosed()).isFalse();
        assertThat(once.admits(Errand.CHANGES, TEN.plusSeconds(32))).isTrue();
        assertThat(twice.isClosed()).isTrue();
        assertThat(twice.failures()).isZero();
    }

    @Test
    void failureAfterOneGoodAnswerBeginsTheCountAnew() {
        Breaker stumbled = open().asked(TEN.plusSeconds(30))
                .answered(TEN.plusSeconds(31))
                .failed(Errand.CHANGES, TEN.plusSeconds(33), Optional.empty());

        Breaker once = stumbled.asked(TEN.plusSeconds(90)).answered(TEN.plusSeconds(91));

        assertThat(stumbled.isClosed()).isFalse();
        assertThat(once.isClosed()).isFalse();
    }

    @Test
    void shopThatNamesATimeIsNotAskedBefore() {
        Breaker told = open().failed(Errand.NEWS, TEN, Optional.of(Duration.ofMinutes(4)));

        assertThat(told.until()).isAfterOrEqualTo(TEN.plus(Duration.ofMinutes(4)));
    }

    private static Breaker open() {
        return Breaker.closed(TEN)
                .failed(Errand.NEWS, TEN, Optional.empty())
                .failed(Errand.NEWS, TEN, Optional.empty());
    }
}
