package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.channels.shop.ShopFixture.read;
import static org.sweetline.channels.shop.ShopFixture.readMagento;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.orders.OrderAddress;
import org.sweetline.orders.OrderCommentSnapshot;
import org.sweetline.orders.OrderDetails;
import org.sweetline.orders.OrderLineDetails;
import org.sweetline.orders.OrderMoney;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.OrderTerms;

class OrderDetailsTest {
    @Test
    void magentosDocumentedOrderTellsItsSumsTermsAndAddresses() throws Exception {
        OrderDetails details = read(ShopFixture.file("magento-order-3.json")).details();

        assertThat(details.money())
                .isEqualTo(new OrderMoney(of("160"), of("0"), of("5"), of("0"), of("0"), of("0"), "USD", of("165")));
        assertThat(details.terms())
                .isEqualTo(new OrderTerms("1", "", "banktransfer", "Best Way - Table Rate", false, false, "3", "", ""));
        assertThat(details.shipping())
                .isEqualTo(new OrderAddress(
                        "Jane Doe", "", List.of("123 Oak Ave"), "Purchase", "New York", "10577", "US", "512-555-1111"));
        assertThat(details.billing()).isEqualTo(details.shipping());
    }

    @Test
    void discountBelowZeroAndMoneyAsTextAreTheSameAmount() throws Exception {
        OrderMoney numbers =
                readMagento("'discount_amount':-12.5,'total_paid':20").details().money();
        OrderMoney texts = readMagento("'discount_amount':'-12.5000','total_paid':'20'")
                .details()
                .money();

        assertThat(numbers.discount()).isEqualTo(of("12.5"));
        assertThat(texts).isEqualTo(numbers);
    }

    @Test
    void orderCurrencyAndBaseCurrencyStayApart() throws Exception {
        OrderSnapshot order =
                readMagento("'order_currency_code':'KRW','base_currency_code':'USD','base_grand_total':120.05");

        assertThat(order.currency()).isEqualTo("KRW");
        assertThat(order.details().money().baseCurrency()).isEqualTo("USD");
        assertThat(order.details().money().baseTotal()).isEqualTo(of("120.05"));
    }

    @Test
    void guestHasNoAccountAndAnAccountHasItsKey() throws Exception {
        OrderTerms guest = readMagento("'customer_is_guest':1,'customer_id':null")
                .details()
                .terms();
        OrderTerms member =
                readMagento("'customer_is_guest':0,'customer_id':7").details().terms();

        assertThat(guest.guest()).isTrue();
        assertThat(guest.shopCustomerId()).isEmpty();
        assertThat(member.guest()).isFalse();
        assertThat(member.shopCustomerId()).isEqualTo("7");
    }

    @Test
    void editedOrderKnowsWhichOneItReplaces() throws Exception {
        OrderTerms terms = readMagento("'relation_parent_real_id':'000000003','relation_child_real_id':'000000003-2'")
                .details()
                .terms();

        assertThat(terms.editedFrom()).isEqualTo("000000003");
        assertThat(terms.editedTo()).isEqualTo("000000003-2");
    }

    @Test
    void commentsAreKeptAndMereChangesOfStatusAreNot() throws Exception {
        OrderDetails details = readMagento("""
                'status_histories':[
                  {'entity_id':9,'comment':'Colour is sold out\\nuntil May','status':'holded','is_visible_on_front':1,
                   'created_at':'2026-11-22 10:00:00'},
                  {'entity_id':8,'comment':null,'status':'pending','created_at':'2026-11-22 09:00:00'}]""").details();

        assertThat(details.comments())
                .containsExactly(new OrderCommentSnapshot(
                        "9", "Colour is sold out\nuntil May", "holded", true, Instant.parse("2026-11-22T10:00:00Z")));
    }

    @Test
    void virtualOrderGoesNowhere() throws Exception {
        OrderDetails details = readMagento("'is_virtual':1,'billing_address':{'firstname':'Ada','city':'Austin'}")
                .details();

        assertThat(details.terms().virtual()).isTrue();
        assertThat(details.shipping()).isEqualTo(OrderAddress.NONE);
        assertThat(details.billing().city()).isEqualTo("Austin");
    }

    @Test
    void whatNobodyNeedsIsDroppedAtTheDoor() throws Exception {
        OrderSnapshot order = readMagento("""
                'customer_dob':'1990-02-03','customer_gender':2,'customer_taxvat':'DE77','remote_ip':'203.0.113.9',
                'x_forwarded_for':'203.0.113.8','payment':{'method':'ccsave','cc_last4':'4242','cc_owner':'A BYRON',
                'cc_exp_year':'2031','additional_information':['Visa ending in 4242']}""");

        assertThat(order.details().terms().paymentMethod()).isEqualTo("ccsave");
        assertThat(order.toString())
                .doesNotContain("1990-02-03", "DE77", "203.0.113", "4242", "BYRON", "2031", "gender");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'subtotal':'much'",
                "'payment':[]",
                "'payment':'cash'",
                "'status_histories':{}",
                "'billing_address':{'street':'1 Elm St','region':{'region_code':'TX'}}",
                "'coupon_code':['A']",
                "'items':[{'item_id':1,'tax_amount':'x'}]"
            })
    void detailThatCannotBeReadNeverCostsTheOrder(String odd) throws Exception {
        OrderSnapshot order = readMagento(odd);

        assertThat(order.number()).isEqualTo("000000003");
    }

    @Test
    void ownShapeTellsTheSameDetails() throws Exception {
        OrderSnapshot order = read("""
                {'shop':'market','number':'7','placedAt':'2026-11-20T10:00:00Z','currency':'EUR','discount':'-3',
                 'shipping':4.5,'paid':'21.50','paymentMethod':'invoice','guest':true,'editedFrom':'6',
                 'shippingAddress':{'name':'Ada','street':['1 Elm St','Apt 2'],'country':'us'},
                 'comments':[{'id':'1','text':'Gift','visible':true,'at':'2026-11-20T10:00:00Z'}],
                 'lines':[{'id':'1','type':'bundle','price':20,'discount':3},{'id':'2','parent':'1','price':20}]}""".replace('\'', '"'));

        assertThat(order.total()).isEqualTo(of("20"));
        assertThat(order.details().money().discount()).isEqualTo(of("3"));
        assertThat(order.details().terms().guest()).isTrue();
        assertThat(order.details().terms().editedFrom()).isEqualTo("6");
        assertThat(order.details().shipping().street()).containsExactly("1 Elm St", "Apt 2");
        assertThat(order.details().comments()).hasSize(1);
        assertThat(order.lines().get(0).details())
                .isEqualTo(new OrderLineDetails("", "bundle", of("0"), of("0"), of("3"), of("0")));
        assertThat(order.lines().get(1).details().parentId()).isEqualTo("1");
    }

    private static BigDecimal of(String amount) {
        return new BigDecimal(amount).setScale(4);
    }
}
