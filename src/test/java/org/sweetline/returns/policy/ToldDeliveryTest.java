package org.sweetline.returns.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldDeliveryTest {
    private static final String FIRST = parcel("\"2026-10-05T15:00:00Z\"");
    private static final String SECOND = parcel("\"2026-10-07T15:00:00Z\"");
    private static final String UNDER_WAY = parcel("null");
    private static final String HISTORY = """
            [{"externalId":"1","text":"","status":"complete","visibleToCustomer":false,"at":"2026-10-02T10:00:00Z"},
             {"externalId":"3","text":"A note","status":"delivered","visibleToCustomer":false,"at":"2026-10-20T10:00:00Z"},
             {"externalId":"2","text":"","status":"delivered","visibleToCustomer":false,"at":"2026-10-06T10:00:00Z"}]
            """;

    @Test
    void orderHasArrivedOnceItsLastParcelHas() {
        assertThat(ToldDelivery.of("[" + FIRST + "," + SECOND + "]", "[]")).isEqualTo("2026-10-07T15:00:00Z");
        assertThat(ToldDelivery.of("[" + FIRST + "," + UNDER_WAY + "]", "[]")).isNull();
    }

    @Test
    void otherwiseTheFirstStatusThatSaysSoTells() {
        assertThat(ToldDelivery.of("[]", HISTORY)).isEqualTo("2026-10-06T10:00:00Z");
        assertThat(ToldDelivery.of("[" + UNDER_WAY + "]", HISTORY)).isEqualTo("2026-10-06T10:00:00Z");
        assertThat(ToldDelivery.of("[]", HISTORY.replace("delivered", "not_delivered")))
                .isNull();
    }

    @Test
    void parcelsOfOldNeverTold() {
        assertThat(ToldDelivery.of("[{\"carrier\":\"ups\",\"title\":\"\",\"number\":\"1Z\"}]", "[]"))
                .isNull();
    }

    private static String parcel(String at) {
        return "{\"carrier\":\"ups\",\"title\":\"\",\"number\":\"1Z\",\"deliveredAt\":" + at + "}";
    }
}
