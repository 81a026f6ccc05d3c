package org.sweetline.abuse.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ParcelTest {
    private static final Instant HANDED_OVER = Instant.parse("2026-11-02T10:00:00Z");

    @Test
    void parcelIsMissingWhenItWasHandedOverFiveDaysAgoAndLaterOnesAreInHand() {
        Parcel parcel = new Parcel("RMA-310", HANDED_OVER, false, null, after(3));

        assertThat(parcel.isMissing(after(4))).isFalse();
        assertThat(parcel.isMissing(after(6))).isTrue();
    }

    @Test
    void deskThatIsBehindMissesNothing() {
        Parcel parcel = new Parcel("RMA-310", HANDED_OVER, false, null, after(20));

        assertThat(parcel.isMissing(after(19))).isFalse();
        assertThat(new Parcel("RMA-311", HANDED_OVER, false, null, null).isMissing(after(90)))
                .isFalse();
    }

    @Test
    void parcelThatWasHandedOverElsewhereIsMissingAtOnce() {
        Parcel parcel = new Parcel("RMA-310", HANDED_OVER, true, null, null);

        assertThat(parcel.isMissing(HANDED_OVER.minusSeconds(1))).isFalse();
        assertThat(parcel.isMissing(after(0))).isTrue();
    }

    @Test
    void whatIsInHandIsNotMissingWhereverItWasHandedOver() {
        Parcel parcel = new Parcel("RMA-310", HANDED_OVER, true, after(8), after(2));

        assertThat(parcel.isMissing(after(7))).isTrue();
        assertThat(parcel.isMissing(after(8))).isFalse();
    }

    private static Instant after(int days) {
        return HANDED_OVER.plus(Duration.ofDays(days));
    }
}
