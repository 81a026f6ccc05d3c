package org.sweetline.surge.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.sweetline.surge.detection.Reason.SharedTrait;

class ReasonTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void itSaysHowManyWhatIsUsualSinceWhenAndWithWhichCode() {
        Reason reason = new Reason(
                Series.ORDERS, 38, Band.of(1), Instant.parse("2026-11-27T19:03:20Z"), new SharedTrait("JEN15", "", 83));

        assertThat(reason.english(NEW_YORK))
                .isEqualTo("38 orders in 5 min; usual 1 (0-5). Started 14:03 EST. 83% use code JEN15.");
        assertThat(reason.korean(NEW_YORK))
                .isEqualTo("5분 동안 주문 38건, 평소 1건(0~5건). 14:03 EST에 시작됐습니다. 주문의 83%가 JEN15 코드를 사용했습니다.");
    }

    @Test
    void withoutACodeItSaysNoneAndLessThanOneIsNotNothing() {
        Reason reason =
                new Reason(Series.CALLS, 12, Band.of(0.4), Instant.parse("2026-11-27T19:03:20Z"), SharedTrait.NOTHING);

        assertThat(reason.english(NEW_YORK))
                .startsWith("12 calls in 5 min; usual 0.4 (")
                .endsWith("Started 14:03 EST.");
    }

    @Test
    void withoutACodeItSaysWhatTheyBought() {
        Reason reason = new Reason(
                Series.ORDERS,
                38,
                Band.of(1),
                Instant.parse("2026-11-27T19:03:20Z"),
                new SharedTrait("", "Halo Beanie", 61));

        assertThat(reason.english(NEW_YORK)).endsWith("Started 14:03 EST. 61% bought Halo Beanie.");
        assertThat(reason.korean(NEW_YORK)).endsWith("주문의 61%에 ‘Halo Beanie’ 상품이 들어 있습니다.");
    }

    @Test
    void itSaysSinceWhenTheShopHasNotAnswered() {
        Instant since = Instant.parse("2026-11-27T19:03:20Z");

        assertThat(Reason.unheardEnglish(since, NEW_YORK))
                .isEqualTo("The shop has not answered since 14:03 EST: there may be orders that are not here yet.");
        assertThat(Reason.unheardKorean(since, NEW_YORK)).startsWith("14:03 EST부터 쇼핑몰이 응답하지 않아");
    }
}
