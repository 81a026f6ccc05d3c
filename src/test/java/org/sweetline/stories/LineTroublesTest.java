package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which silence of the product was made on purpose. */
class LineTroublesTest {
    private static final String SLOW = "CA" + "1".repeat(32);
    private static final String OTHER = "CA" + "2".repeat(32);

    @Test
    void onlyTheSilenceOfACallThatIsToMeetItIsMeant() {
        assertThat(LineTroubles.isMeant(SLOW + ": 11205 no connection or no answer in time (x)", Set.of(SLOW)))
                .isTrue();
        assertThat(LineTroubles.isMeant(SLOW + ": 11200 answered 503 (x)", Set.of(SLOW)))
                .isTrue();
        assertThat(LineTroubles.isMeant(OTHER + ": 11200 answered 503 (x)", Set.of(SLOW)))
                .isFalse();
        assertThat(LineTroubles.isMeant(SLOW + ": 12200 Element 'Dance' is not allowed (x)", Set.of(SLOW)))
                .isFalse();
    }

    @Test
    void thirtyCallsMeetEveryTroubleInTurn() {
        assertThat(LineTroubles.ALL_IN).isGreaterThanOrEqualTo(LineTroubles.inTurn());
        assertThat(LineTroubles.certain()).contains("SLOW", "UNAVAILABLE", "PORT_SHOWN", "DONE_BUT_UNHEARD");
    }
}
