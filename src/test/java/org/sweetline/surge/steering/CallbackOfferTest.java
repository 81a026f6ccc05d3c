package org.sweetline.surge.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.hours.Overflow;

class CallbackOfferTest {

    private static final CallbackOffer BEFORE = new CallbackOffer(90, 4, List.of(Overflow.VOICEMAIL));

    @Test
    void switchedOnEveryCallerIsOfferedOne() {
        assertThat(BEFORE.atOnce()).isEqualTo(new CallbackOffer(0, 1, List.of(Overflow.CALLBACK, Overflow.VOICEMAIL)));
    }

    @Test
    void switchedOffItIsAsBefore() {
        assertThat(BEFORE.backFrom(BEFORE.atOnce())).isEqualTo(BEFORE);
    }

    @Test
    void whatSomebodySetMeanwhileStays() {
        CallbackOffer set = new CallbackOffer(60, 1, List.of(Overflow.CALLBACK));

        assertThat(BEFORE.backFrom(set)).isEqualTo(new CallbackOffer(60, 4, List.of(Overflow.CALLBACK)));
        assertThat(BEFORE.backFrom(new CallbackOffer(0, 2, List.of(Overflow.CALLBACK, Overflow.VOICEMAIL))))
                .isEqualTo(new CallbackOffer(90, 2, List.of(Overflow.VOICEMAIL)));
    }
}
