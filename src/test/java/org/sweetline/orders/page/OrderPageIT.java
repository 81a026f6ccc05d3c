package org.sweetline.orders.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.SweetlineServer;

class OrderPageIT {
    private final SweetlineServer server = SweetlineServer.shared();

    @Test
    void pageShowsSumsTermsAddressesCommentsAndNestedParts() {
        push("""
                {'shop':'page','id':'1','number':'PAGE-1','placedAt':'2026-11-20T10:00:00Z','state':'processing',
                 'currency':'KRW','total':30,'subtotal':28,'discount':2,'shipping':4,'baseCurrency':'USD','baseTotal':'0.02',
                 'coupon':'WARM','paymentMethod':'checkmo','shippingMethod':'Best Way','guest':true,
                 'shippingAddress':{'name':'Ada Byron','street':['1 Elm St','Apt 2'],'city':'Austin','country':'us'},
                 'comments':[{'id':'9','text':'Gift wrap','visible':true,'at':'2026-11-20T11:00:00Z'}],
                 'lines':[{'id':'1','sku':'KIT','name':'Yoga kit','type':'bundle','ordered':1,'price':28,'total':28},
                          {'id':'2','parent':'1','sku':'STRAP','name':'Strap','ordered':2,'shipped':2,'price':14},
                          {'id':'3','parent':'1','sku':'BALL','name':'Ball','ordered':2,'backordered':2,'price':47}]}""");

        JsonObject order = server.program().get("/orders/page-1").answers(200).json();

        assertThat(Answer.text(order, "standing.state")).isEqualTo("partly-shipped");
        assertThat(order.getJsonObject("standing").getJsonArray("marks").toString())
                .contains("backordered", "delayed", "split");
        assertThat(Answer.text(order, "details.money.discount")).isEqualTo("2.0000");
        assertThat(Answer.text(order, "details.money.baseCurrency")).isEqualTo("USD");
        assertThat(Answer.text(order, "details.terms.coupon")).isEqualTo("WARM");
        assertThat(order.getJsonObject("details").getJsonObject("shipping").getJsonArray("street"))
                .hasSize(2);
        assertThat(Answer.objects(order.getJsonObject("details").getJsonArray("comments")))
                .extracting(comment -> comment.getString("text"))
                .containsExactly("Gift wrap");
        List<JsonObject> lines = Answer.objects(order.getJsonArray("lines"));
        assertThat(lines).hasSize(1);
        assertThat(Answer.objects(lines.get(0).getJsonArray("parts")))
                .extracting(part -> part.getString("sku") + " " + part.getString("standing"))
                .containsExactly("STRAP shipped", "BALL backordered");
    }

    @Test
    void newerVersionOfAnOrderReplacesEachOfItsColumns() {
        push("{'shop':'page','id':'2','number':'PAGE-2','placedAt':'2026-11-20T10:00:00Z','coupon':'A','total':5}");

        push(
                "{'shop':'page','id':'2','number':'PAGE-2','placedAt':'2026-11-20T10:00:00Z',"
                        + "'updatedAt':'2026-11-21T10:00:00Z','coupon':'B','total':7,'paid':7,'guest':true,'state':'complete'}");

        JsonObject order = server.program().get("/orders/PAGE-2").answers(200).json();
        assertThat(Answer.text(order, "details.terms.coupon")).isEqualTo("B");
        assertThat(Answer.text(order, "details.terms.guest")).isEqualTo("true");
        assertThat(Answer.text(order, "details.money.paid")).isEqualTo("7.0000");
        assertThat(Answer.text(order, "standing.state")).isEqualTo("complete");
    }

    @Test
    void numberIsFoundWithOrWithoutZerosAndByItsEdits() {
        push("{'shop':'page','id':'31','number':'00077003','placedAt':'2026-11-20T10:00:00Z','editedTo':'00077003-1'}");
        push("{'shop':'page','id':'32','number':'00077003-1','placedAt':'2026-11-21T10:00:00Z'}");
        push("{'shop':'page','id':'33','number':'00077055-2','placedAt':'2026-11-21T10:00:00Z'}");

        assertThat(server.program().get("/orders/77003").answers(200).text("number"))
                .isEqualTo("00077003");
        assertThat(server.program().get("/orders/77003-1").answers(200).text("number"))
                .isEqualTo("00077003-1");
        assertThat(server.program().get("/orders/77055").answers(200).text("number"))
                .isEqualTo("00077055-2");
        server.program().get("/orders/77099-1").isRefused(404, "no-such-order");
    }

    @Test
    void numberOfTwoShopsIsListedAndNeverGuessed() {
        push("{'shop':'east','id':'7','number':'TWIN-7','placedAt':'2026-11-20T10:00:00Z'}");
        push("{'shop':'west','id':'7','number':'TWIN-7','placedAt':'2026-11-20T10:00:00Z'}");

        server.program().get("/orders/TWIN-7").isRefused(409, "several-orders");

        assertThat(server.program().get("/orders?number=twin-7").answers(200).items())
                .extracting(order -> order.getString("shop"))
                .containsExactlyInAnyOrder("east", "west");
        assertThat(server.program()
                        .get("/orders/TWIN-7?shop=west&id=7")
                        .answers(200)
                        .text("shop"))
                .isEqualTo("west");
    }

    @Test
    void numberSpelledAsOneShopDoesMeansItsOrder() {
        push("{'shop':'east','id':'8','number':'00088008','placedAt':'2026-11-20T10:00:00Z'}");
        push("{'shop':'west','id':'8','number':'88008','placedAt':'2026-11-20T10:00:00Z'}");

        assertThat(server.program().get("/orders/00088008").answers(200).text("shop"))
                .isEqualTo("east");
        assertThat(server.program().get("/orders/88008").answers(200).text("shop"))
                .isEqualTo("west");
        server.program().get("/orders/088008").isRefused(409, "several-orders");
        assertThat(server.program().get("/orders?number=88008").answers(200).items())
                .hasSize(2);
    }

    @Test
    void listIsNarrowedByStateAndCustomer() {
        push("{'shop':'page','id':'41','number':'LIST-1','placedAt':'2026-11-20T10:00:00Z','state':'holded',"
                + "'email':'list-one@example.com'}");
        String customer = server.program().get("/orders/LIST-1").answers(200).text("customer.number");

        assertThat(server.program().get("/orders?state=holded").answers(200).items())
                .extracting(order -> order.getString("state"))
                .contains("holded")
                .doesNotContain("", "processing");
        assertThat(server.program()
                        .get("/orders?customer=" + customer)
                        .answers(200)
                        .items())
                .extracting(order -> order.getString("number"))
                .containsExactly("LIST-1");
    }

    @Test
    void stateIsToldToTheCustomerInTheirLanguage() {
        push("{'shop':'page','id':'51','number':'WORDS-1','placedAt':'2026-11-20T10:00:00Z','state':'complete',"
                + "'lines':[{'name':'Mug','ordered':1,'shipped':1}],"
                + "'tracking':[{'carrier':'ups','title':'UPS Ground','number':'1Z9'}]}");

        Answer english = server.program().get("/orders/WORDS-1/words").answers(200);
        Answer korean =
                server.program().get("/orders/WORDS-1/words?language=ko").answers(200);

        assertThat(english.text("text")).isEqualTo("""
                About your order WORDS-1:
                It is on its way to you.
                You can follow the parcel: UPS Ground 1Z9
                https://www.ups.com/track?tracknum=1Z9""");
        assertThat(korean.text("text")).contains("상품이 발송되었습니다.", "https://www.ups.com/track?tracknum=1Z9");
        server.program().get("/orders/WORDS-1/words?language=fr").isRefused(400, "invalid-request");
    }

    private void push(String order) {
        String line = order.replace('\'', '"').replace("\n", " ");
        Answer answer = server.program()
                .post("/orders/import")
                .body("application/x-ndjson", line)
                .answers(200);
        assertThat(answer.number("failed")).as(answer.text()).isZero();
    }
}
