package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.channels.shop.ShopFixture.read;
import static org.sweetline.channels.shop.ShopFixture.readMagento;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.orders.OrderLineDetails;
import org.sweetline.orders.OrderLineSnapshot;
import org.sweetline.orders.OrderSnapshot;

class OrderReaderTest {
    @Test
    void magentosDocumentedOrderIsReadWhole() throws Exception {
        OrderSnapshot order = read(ShopFixture.file("magento-order-3.json"));

        assertThat(order.shop()).isEqualTo("magento");
        assertThat(order.externalId()).isEqualTo("3");
        assertThat(order.number()).isEqualTo("000000003");
        assertThat(order.store()).isEqualTo("Main Website Store");
        assertThat(order.state()).isEqualTo("new");
        assertThat(order.status()).isEqualTo("pending");
        assertThat(order.email()).isEqualTo("jdoe@example.com");
        assertThat(order.phone()).isEqualTo("+15125551111");
        assertThat(order.customerName()).isEqualTo("Jane Doe");
        assertThat(order.currency()).isEqualTo("USD");
        assertThat(order.total()).isEqualTo(new BigDecimal("165.0000"));
        assertThat(order.placedAt()).isEqualTo(Instant.parse("2017-08-21T22:22:19Z"));
        assertThat(order.updatedAt()).isEqualTo(Instant.parse("2017-08-21T22:22:20Z"));
        assertThat(order.city()).isEqualTo("Purchase");
        assertThat(order.country()).isEqualTo("US");
    }

    @Test
    void configurableProductIsOneLineOfTheParentWithTheVariantsSku() throws Exception {
        OrderSnapshot order = readMagento("""
                'items':[
                 {'item_id':11,'parent_item_id':10,'product_type':'simple','sku':'MH01-S-Gray','name':'Hoodie-S-Gray',
                  'qty_ordered':1,'price':0,'row_total':0,'parent_item':{'item_id':10,'price':52}},
                 {'item_id':10,'product_type':'configurable','sku':'MH01','name':'Hoodie',
                  'qty_ordered':1,'qty_shipped':1,'price':52,'row_total':52}]""");

        assertThat(order.lines())
                .containsExactly(new OrderLineSnapshot(
                        "10",
                        "MH01-S-Gray",
                        "Hoodie",
                        of("1"),
                        of("1"),
                        of("0"),
                        of("0"),
                        of("52"),
                        of("52"),
                        new OrderLineDetails("", "configurable", of("0"), of("0"), of("0"), of("0"))));
    }

    @Test
    void bundleKeepsItsPartsUnderItAndIsSummedOnce() throws Exception {
        OrderSnapshot order = readMagento("""
                'items':[
                 {'item_id':20,'product_type':'bundle','sku':'KIT','qty_ordered':1,'price':61,'row_total':61},
                 {'item_id':21,'parent_item_id':20,'product_type':'simple','sku':'STRAP','price':14,'row_total':14},
                 {'item_id':22,'parent_item_id':20,'product_type':'simple','sku':'BALL','price':47,'row_total':47}]""");

        assertThat(order.lines()).extracting(OrderLineSnapshot::sku).containsExactly("KIT", "STRAP", "BALL");
        assertThat(order.lines()).extracting(line -> line.details().parentId()).containsExactly("", "20", "20");
        assertThat(order.lines().stream()
                        .filter(line -> line.details().parentId().isEmpty())
                        .map(OrderLineSnapshot::total)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(of("61"));
    }

    @Test
    void childWithoutItsParentIsKept() throws Exception {
        OrderSnapshot order = readMagento("'items':[{'item_id':11,'parent_item_id':10,'sku':'MH01-S-Gray'}]");

        assertThat(order.lines()).extracting(OrderLineSnapshot::sku).containsExactly("MH01-S-Gray");
    }

    @Test
    void itemsUnderTheShippingAssignmentAreTheSameItemsAgain() throws Exception {
        OrderSnapshot order = readMagento("""
                'items':[{'item_id':3,'sku':'A'}],'extension_attributes':{'shipping_assignments':[
                  {'items':[{'item_id':3,'sku':'A'}],'shipping':{'address':{'city':'Purchase','country_id':'us'}}}]}""");

        assertThat(order.lines()).hasSize(1);
        assertThat(order.city()).isEqualTo("Purchase");
        assertThat(order.country()).isEqualTo("US");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'extension_attributes':[]", "'extension_attributes':{'shipping_assignments':null}"})
    void virtualOrderHasNoShippingAddress(String more) throws Exception {
        OrderSnapshot order = readMagento(more);

        assertThat(order.city()).isEmpty();
        assertThat(order.phone()).isEmpty();
    }

    @Test
    void guestIsNamedByTheBillingAddress() throws Exception {
        OrderSnapshot order = readMagento("'customer_is_guest':1,'customer_id':null,'customer_firstname':null,"
                + "'billing_address':{'firstname':'Ada','lastname':'Byron','telephone':'(512) 555-0101'}");

        assertThat(order.customerName()).isEqualTo("Ada Byron");
        assertThat(order.phone()).isEqualTo("+15125550101");
    }

    @Test
    void shippingAddressLendsThePhoneWhenBillingHasNone() throws Exception {
        OrderSnapshot order = readMagento("'billing_address':{'telephone':'n/a'},'extension_attributes':"
                + "{'shipping_assignments':[{'shipping':{'address':{'telephone':'+1 512 555 0102'}}}]}");

        assertThat(order.phone()).isEqualTo("+15125550102");
    }

    @Test
    void absentAndNullFieldsAreEmpty() throws Exception {
        OrderSnapshot order = read("{'entity_id':1,'increment_id':'1','created_at':'2026-11-22 10:00:00','items':null,"
                .concat("'store_name':null,'billing_address':null,'grand_total':null}")
                .replace('\'', '"'));

        assertThat(order.updatedAt()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
        assertThat(order.total()).isEqualTo(of("0"));
        assertThat(order.lines()).isEmpty();
        assertThat(order.email()).isEmpty();
        assertThat(order.currency()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "165, 165.0000",
        "22.5, 22.5000",
        "'\"19.9900\"', 19.9900",
        "0.30000000000000004, 0.3000",
        "1e2, 100.0000",
        "'\"\"', 0.0000",
        "1e-999999, 0.0000",
        "99999999999, 99999999999.0000"
    })
    void moneyIsANumberOrTheSameAsText(String written, String money) throws Exception {
        OrderSnapshot order = readMagento("'grand_total':" + written);

        assertThat(order.total()).isEqualTo(new BigDecimal(money));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, is negative",
        "-0.01, is negative",
        "'\"-5\"', is negative",
        "1e12, is absurdly large",
        "1e999999999, is absurdly large",
        "123456789012345678901234567890, is absurdly large",
        "'\"NaN\"', is not a number",
        "true, is not a number",
        "'[1]', is not a number",
        "'{\"a\":1}', is not a number"
    })
    void absurdMoneyIsRefusedInWords(String written, String reason) {
        assertThatThrownBy(() -> readMagento("'grand_total':" + written))
                .isInstanceOf(OrderRefused.class)
                .hasMessage("grand_total " + reason);
    }

    @Test
    void negativeQuantityIsRefusedInWords() {
        assertThatThrownBy(() -> readMagento("'items':[{'item_id':1,'qty_ordered':-2}]"))
                .hasMessage("qty_ordered is negative");
    }

    @Test
    void leadingZerosAndTheSuffixOfAnEditedOrderStay() throws Exception {
        OrderSnapshot order = readMagento("'increment_id':'000000003-1'");

        assertThat(order.number()).isEqualTo("000000003-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22 10:00:00",
                "2026-11-22T10:00:00",
                "2026-11-22T10:00:00Z",
                "2026-11-22T12:00:00+02:00",
                "2026-11-22 05:00:00-05:00"
            })
    void timesAreUtcUnlessTheySayOtherwise(String written) throws Exception {
        OrderSnapshot order = readMagento("'updated_at':'" + written + "'");

        assertThat(order.updatedAt()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01 10:00:00", "2026-02-30 10:00:00", "1026-01-01 10:00:00", "9"})
    void timeNobodyUnderstandsIsRefused(String written) {
        assertThatThrownBy(() -> readMagento("'updated_at':'" + written + "'"))
                .hasMessageStartingWith("updated_at is not a time");
    }

    @Test
    void orderFromTheFutureIsRefusedBecauseItWouldOutliveEveryUpdate() {
        assertThatThrownBy(() -> readMagento("'updated_at':'9999-12-31 23:59:59'"))
                .hasMessage("the order's time lies in the future");
    }

    @Test
    void ownStatusOfAShopIsKeptBesideTheState() throws Exception {
        OrderSnapshot order = readMagento("'state':'processing','status':'packed_by_elves'");

        assertThat(order.state()).isEqualTo("processing");
        assertThat(order.status()).isEqualTo("packed_by_elves");
    }

    @Test
    void personalDataNobodyNeedsIsNotRead() throws Exception {
        OrderSnapshot order = readMagento("'customer_dob':'1815-12-10','customer_gender':2,'remote_ip':'203.0.113.9',"
                + "'x_forwarded_for':'203.0.113.9','payment':{'cc_last4':'4242'}");

        assertThat(order.toString()).doesNotContain("1815", "203.0.113.9", "4242");
    }

    @Test
    void templateTextIsOnlyText() throws Exception {
        OrderSnapshot order =
                readMagento("'customer_firstname':'{{var this.getTemplateFilter()}}','customer_lastname':'${7*7}'");

        assertThat(order.customerName()).isEqualTo("{{var this.getTemplateFilter()}} ${7*7}");
    }

    @Test
    void charactersNoDatabaseHoldsAreTakenOut() throws Exception {
        OrderSnapshot order = readMagento("'customer_firstname':'A\\u0000da\\u0007','customer_lastname':'\\ud83d x'");

        assertThat(order.customerName()).isEqualTo("A da \uFFFD x");
    }

    @Test
    void ownShapeIsRead() throws Exception {
        OrderSnapshot order = read("""
                {"shop":"market","id":"77","number":"M-77","store":"West","state":"Complete","status":"Delivered",
                 "email":"Ada@Example.com","phone":"512-555-0101","name":"Ada Byron","currency":"USD","total":"25.50",
                 "placedAt":"2026-11-20T10:00:00Z","updatedAt":"2026-11-21T10:00:00Z","city":"Austin","country":"us",
                 "lines":[{"id":"1","sku":"MUG","name":"Mug","ordered":2,"shipped":2,"refunded":0,"canceled":0,
                           "price":12.75,"total":25.5}],
                 "tracking":[{"carrier":"ups","title":"UPS","number":"1Z999"}]}""");

        assertThat(order.externalId()).isEqualTo("77");
        assertThat(order.state()).isEqualTo("complete");
        assertThat(order.email()).isEqualTo("ada@example.com");
        assertThat(order.total()).isEqualTo(of("25.5"));
        assertThat(order.lines())
                .containsExactly(new OrderLineSnapshot(
                        "1", "MUG", "Mug", of("2"), of("2"), of("0"), of("0"), of("12.75"), of("25.5")));
        assertThat(order.tracking()).hasSize(1);
    }

    @Test
    void ownShapeFillsInWhatFollowsFromTheRest() throws Exception {
        OrderSnapshot order = read("""
                {"number":"12","placedAt":"2026-11-20T10:00:00Z","lines":[{"sku":"A","price":2},{"sku":"B","price":"1.5",
                 "ordered":2}]}""");

        assertThat(order.shop()).isEqualTo("import");
        assertThat(order.externalId()).isEqualTo("12");
        assertThat(order.updatedAt()).isEqualTo(order.placedAt());
        assertThat(order.lines()).extracting(OrderLineSnapshot::lineId).containsExactly("1", "2");
        assertThat(order.total()).isEqualTo(of("5"));
    }

    private static BigDecimal of(String number) {
        return new BigDecimal(number).setScale(4);
    }
}
