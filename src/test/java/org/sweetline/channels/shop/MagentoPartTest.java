package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.orders.CreditMemoSnapshot;
import org.sweetline.orders.ItemQuantity;
import org.sweetline.orders.RefundedItem;
import org.sweetline.orders.ShipmentSnapshot;
import org.sweetline.orders.TrackingSnapshot;

class MagentoPartTest {
    @Test
    void shipmentTellsItsOrderWhatIsInItAndItsTracks() throws Exception {
        ShipmentSnapshot shipment = part("""
                {'entity_id':12,'increment_id':'000000012','order_id':3,'created_at':'2026-11-22 10:00:00',
                 'updated_at':'2026-11-23 10:00:00','items':[{'order_item_id':10,'qty':1,'price':52}],
                 'tracks':[{'track_number':'1Z999AA10123456784','title':'UPS Ground','carrier_code':'ups'}],
                 'comments':[],'packages':[]}""").shipment();

        assertThat(shipment.shop()).isEqualTo("magento");
        assertThat(shipment.externalId()).isEqualTo("12");
        assertThat(shipment.orderId()).isEqualTo("3");
        assertThat(shipment.number()).isEqualTo("000000012");
        assertThat(shipment.updatedAt()).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
        assertThat(shipment.items()).containsExactly(new ItemQuantity("10", of("1")));
        assertThat(shipment.tracks()).containsExactly(TrackingSnapshot.of("ups", "UPS Ground", "1Z999AA10123456784"));
    }

    @ParameterizedTest
    @CsvSource({"1,open", "2,paid", "3,canceled", "7,''"})
    void invoicesStateIsAWord(String state, String word) throws Exception {
        MagentoPart invoice = part("{'entity_id':1,'order_id':3,'created_at':'2026-11-22 10:00:00','grand_total':'20',"
                + "'state':" + state + "}");

        assertThat(invoice.invoice().state()).isEqualTo(word);
        assertThat(invoice.invoice().total()).isEqualTo(of("20"));
    }

    @Test
    void creditMemoTellsWhatWentBackForWhat() throws Exception {
        CreditMemoSnapshot memo = part("""
                {'entity_id':5,'order_id':3,'created_at':'2026-11-22 10:00:00','state':2,'grand_total':54.16,
                 'shipping_amount':5,'adjustment_positive':1,'adjustment_negative':3,
                 'items':[{'order_item_id':10,'qty':1,'row_total':52,'row_total_incl_tax':56.16,
                           'discount_amount':-5}]}""").creditMemo();

        assertThat(memo.state()).isEqualTo("refunded");
        assertThat(memo.total()).isEqualTo(of("54.16"));
        assertThat(memo.adjustment()).isEqualTo(of("-2"));
        assertThat(memo.items()).containsExactly(new RefundedItem("10", of("1"), of("51.16")));
    }

    @Test
    void partWithoutItsOrderIsRefused() throws Exception {
        MagentoPart part = part("{'entity_id':5,'created_at':'2026-11-22 10:00:00'}");

        assertThatThrownBy(part::shipment)
                .isInstanceOfSatisfying(
                        OrderRefused.class,
                        refused -> assertThat(refused.reason()).contains("no id, or no order's"));
    }

    private static MagentoPart part(String json) throws IOException {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = ShopJson.parser(bytes, 0, bytes.length)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            return MagentoPart.read(parser);
        }
    }

    private static BigDecimal of(String amount) {
        return new BigDecimal(amount).setScale(4);
    }
}
