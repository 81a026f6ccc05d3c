package org.sweetline.orders.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.orders.TrackingSnapshot;

class CarrierTest {
    @ParameterizedTest
    @CsvSource({
        "ups, '', https://www.ups.com/track?tracknum=12",
        "custom, UPS Ground, https://www.ups.com/track?tracknum=12",
        "usps, Priority, https://tools.usps.com/go/TrackConfirmAction?tLabels=12",
        "fedex, '', https://www.fedex.com/fedextrack/?trknbr=12",
        "dhl, DHL Express, https://www.dhl.com/us-en/home/tracking.html?submit=1&tracking-id=12",
        "custom, CJ대한통운, https://trace.cjlogistics.com/next/tracking.html?wblNo=12",
        "cjlogistics, '', https://trace.cjlogistics.com/next/tracking.html?wblNo=12",
        "'', 한진택배,"
                + " https://www.hanjin.com/kor/CMS/DeliveryMgr/WaybillResult.do?mCode=MN038&schLang=KR&wblnumText2=12",
        "lotte, '', https://www.lotteglogis.com/home/reservation/tracking/linkView?InvNo=12",
        "custom, 우체국 소포, https://service.epost.go.kr/trace.RetrieveDomRigiTraceList.comm?sid1=12"
    })
    void carrierIsKnownByItsCodeOrItsTitle(String code, String title, String page) {
        assertThat(TrackingView.of(TrackingSnapshot.of(code, title, " 1 2 ")).href())
                .isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"custom, Bike courier", "custom, Groups of parcels", "'', ''"})
    void titleOfNobodyWeKnowStandsWithoutALink(String code, String title) {
        TrackingView track = TrackingView.of(TrackingSnapshot.of(code, title, "12"));

        assertThat(track.href()).isNull();
        assertThat(track.title()).isEqualTo(title);
    }

    @Test
    void numberCannotBreakOutOfTheLink() {
        TrackingView track = TrackingView.of(TrackingSnapshot.of("ups", "", "1&x=\"><script>"));

        assertThat(track.href()).isEqualTo("https://www.ups.com/track?tracknum=1%26x%3D%22%3E%3Cscript%3E");
    }
}
