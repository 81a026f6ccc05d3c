package org.sweetline.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventuallyFound;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.returns.policy.terms.PolicyFixture;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

/** What a customer would like for what comes back: another size, or to keep it; and what they show of it. */
class PortalWishIT {
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient said = sweetline.desk().withRole("returns");
    private final DeliveredOrder order = DeliveredOrder.of(sweetline.program(), "2026-07-01T10:00:00Z");
    private final PortalStage stage = new PortalStage(sweetline, order);

    @Test
    void whatIsWorthLittleMayBeKeptAndIsToldSo() {
        DeliveredOrder pins = DeliveredOrder.ofPins(sweetline.program());
        PortalBrowser browser = new PortalBrowser(sweetline.anonymous())
                .signedIn(pins, pins.buyer().email());
        browser.submit("/returns/order", Map.of("quantity.0", "2", "reason.0", "style", "wanted.0", "keep-item"));
        assertThat(browser.page().status()).isEqualTo(422);
        assertThat(browser.text()).contains("Together this costs too much to be kept");
        browser.open("/returns/review");
        assertThat(browser.path()).as("nothing to look over yet").isEqualTo("/returns/order");
        assertThat(browser.text()).contains("Together this costs too much to be kept");

        browser.submit("/returns/order", Map.of("quantity.0", "1"));
        assertThat(browser.text()).contains("Money back, and I keep it", "In total $6.00");
        String review = browser.page().text();
        browser.open("/returns/order");
        browser.submit("/returns/order", Map.of("quantity.0", "2"));
        browser.replay(review, "/returns/review");
        assertThat(browser.path()).as("sent from another tab").isEqualTo("/returns/order");
        browser.submit("/returns/order", Map.of("quantity.0", "1"));
        browser.submit("/returns/review", Map.of());

        List<String> letters = eventuallyFound(
                "the approval", () -> Optional.of(stage.letters(pins)).filter(found -> !found.isEmpty()));
        assertThat(letters.get(0))
                .contains("1 × Sheep pin: your money back, and you keep it", "You need not send anything back")
                .doesNotContain("Print the label");
        assertThat(stage.buyer().document().select("input[value=keep-item]"))
                .as("for what is worth more")
                .isEmpty();
    }

    @Test
    void exchangeIsForTheSizeThatIsChosenAndIsSentOnce() {
        DeliveredOrder.ofAnotherSize(sweetline.program(), "SHAWL-L");
        PortalBrowser browser = stage.buyer();
        assertThat(browser.text())
                .contains("How long you have", "within 30 days of its delivery", "The way back is free");
        assertThat(browser.document().select("fieldset.card > p.soft").eachText())
                .as("which size it is")
                .contains("M · $40.00");
        browser.submit("/returns/order", Map.of("quantity.1", "1", "reason.1", "style", "wanted.1", "exchange"));
        assertThat(browser.page().status()).isEqualTo(422);
        assertThat(browser.text()).contains("Please choose what you would like instead");
        browser.submit("/returns/order", Map.of("wanted.1", "exchange", "instead.1", "SHAWL-L"));
        assertThat(browser.text()).contains("Exchange it for L", "Our return policy");
        assertThat(browser.document().select("section.card > p.soft").text()).startsWith("M · ");
        String page = browser.page().text();

        browser.submit("/returns/review", Map.of());
        String first = PortalStage.number(browser);
        browser.replay(page, "/returns/review");

        assertThat(PortalStage.number(browser)).isEqualTo(first);
        assertThat(said.get("/returns?order=" + order.number()).answers(200).items())
                .hasSize(1);
        assertThat(browser.text()).contains("Exchange it for L");
        String asked = "\"instead\":{\"sku\":\"SHAWL-L\",\"options\":\"L\"}";
        assertThat(said.get("/returns/" + first).answers(200).text()).contains(asked);
        assertThat(said.post("/returns")
                        .json("""
                                {"order":"%s","channel":"phone","items":[{"line":"2","quantity":1,"reason":"style",\
                                "wanted":"exchange","instead":"SHAWL-L"}]}
                                """.formatted(DeliveredOrder.lately(sweetline.program())
                                .number()))
                        .answers(201)
                        .text())
                .as("filed by the team")
                .contains(asked);
        browser.open("/returns/order");
        assertThat(browser.text()).contains("Nothing is left to return");
        browser.speaking("ko").open("/returns/policy");
        assertThat(browser.text()).contains("반품 규정", "30일 이내에 반품하실 수 있습니다", "반품 배송비는 무료입니다");
    }

    @Test
    void whatThePolicyAllowsIsApprovedAtOnceAndToldByOneLetter() {
        DeliveredOrder fresh = DeliveredOrder.lately(sweetline.program());
        PortalBrowser browser = new PortalBrowser(sweetline.anonymous())
                .signedIn(fresh, fresh.buyer().email());
        browser.submit("/returns/order", Map.of("quantity.0", "1", "reason.0", "style", "wanted.0", "refund"));
        assertThat(browser.text())
                .contains(
                        "This fits our return policy.",
                        "It may come back until",
                        "It was delivered on " + DeliveredOrder.LATELY.format(AMERICAN) + ".",
                        "1 × Red mug $12.75",
                        "In total $12.75");
        browser.submit("/returns/review", Map.of());
        String number = PortalStage.number(browser);

        List<String> letters = eventuallyFound(
                "the approval", () -> Optional.of(stage.letters(fresh)).filter(found -> !found.isEmpty()));

        assertThat(letters).hasSize(1);
        assertThat(letters.get(0)).contains("Good news: your return " + number + " is approved.");
        String label = said.get("/returns/" + number + "/labels")
                .answers(200)
                .items()
                .get(0)
                .getString("tracking");
        browser.open("/returns/order/" + number + "/label");
        assertThat(browser.document().select(".code").text()).isEqualTo(label);
    }

    @Test
    void whatIsNoPhotoIsRefusedInPlainWords() {
        PortalBrowser browser = new PortalBrowser(sweetline.anonymous())
                .signedIn(order, order.buyer().email());
        browser.submit("/returns/order", Map.of("quantity.1", "1", "reason.1", "style", "wanted.1", "refund"));

        Answer refused = browser.upload(
                "/returns/review/photos",
                Map.of(),
                List.of(new PortalBrowser.File(
                        "photo", "x.png", "image/png", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8))));

        assertThat(refused.status()).isEqualTo(415);
        assertThat(browser.text()).contains("We could not read this photo");
        browser.open("/returns/review");
        assertThat(browser.text()).doesNotContain("Photo 1");
    }

    @Test
    void guestIsToldWhereTheirRequestIsOverBeforeTheyConfirmIt() {
        PortalBrowser guest = new PortalBrowser(sweetline.anonymous()).signedIn(order, DeliveredOrder.ZIP);
        guest.submit("/returns/order", Map.of("quantity.0", "1", "reason.0", "gift", "wanted.0", "refund"));
        guest.submit("/returns/review", Map.of());
        String number = PortalStage.number(guest);
        assertThat(guest.text()).contains("within 7 days");
        PortalBrowser owner = new PortalBrowser(sweetline.anonymous());
        String confirm = PortalStage.link(stage.letter("please confirm it here within 7 days"));
        owner.open(confirm);
        String page = owner.page().text();

        said.put("/returns/" + number + "/cancellation")
                .json("{\"version\":%d,\"reason\":\"Asked for twice\"}".formatted(stage.version(number)))
                .answers(200);

        owner.replay(page, confirm);
        assertThat(owner.text()).contains("This request is over", "You can ask again at any time.");
        owner.speaking("ko").open(confirm);
        assertThat(owner.text()).contains("종료된 신청입니다", "다시 신청하기");
    }

    @Test
    void exchangeThatThePolicyLetsGoAheadIsSentOnceTheParcelIsScanned() {
        DeliveredOrder fresh = DeliveredOrder.lately(sweetline.program());
        DeliveredOrder.ofAnotherSize(sweetline.program(), "SHAWL-L");
        exchangesGoAhead();
        PortalBrowser browser = new PortalBrowser(sweetline.anonymous())
                .signedIn(fresh, fresh.buyer().email());
        browser.submit(
                "/returns/order",
                Map.of("quantity.1", "1", "reason.1", "style", "wanted.1", "exchange", "instead.1", "SHAWL-L"));
        browser.submit("/returns/review", Map.of());
        String path = "/returns/" + PortalStage.number(browser);
        String tracking = eventuallyFound(
                "the label",
                () -> said.get(path + "/labels").answers(200).items().stream()
                        .map(label -> label.getString("tracking"))
                        .findFirst());
        String sent = "{\"version\":%d,\"method\":\"%s\",\"items\":[{\"line\":\"2\",\"quantity\":1%s}]}";
        String other = ",\"instead\":\"SHAWL-L\"";
        long before = said.get(path).answers(200).number("version");
        said.post(path + "/settlements")
                .json(sent.formatted(before, "exchange", other))
                .isRefused(409, "return-quantity-too-large");

        stage.scan(tracking, "accepted").answers(200);
        Answer scanned = said.get(path).answers(200);
        assertThat(scanned.text("needs")).isEqualTo("refund");
        said.post(path + "/settlements")
                .json(sent.formatted(scanned.number("version"), "original-payment", ""))
                .isRefused(409, "return-quantity-too-large");
        said.post(path + "/settlements")
                .json(sent.formatted(scanned.number("version"), "exchange", other))
                .answers(201);

        Answer awaited = said.get(path).answers(200);
        assertThat(awaited.text("state")).isEqualTo("in-transit");
        assertThat(awaited.text("needs")).isEqualTo("parcel");
    }

    /** All else stays as it was. */
    private void exchangesGoAhead() {
        ApiClient manager = sweetline.desk().withRole("manager");
        int newest = manager.get("/return-policies").answers(200).items().get(0).getInt("version");
        String terms = PolicyFixture.firstJson().replace("\"photoAbove\"", "\"exchangeAheadUpTo\": 50, \"photoAbove\"");
        manager.post("/return-policies")
                .json("{\"name\":\"Ahead\",\"basedOn\":%d,\"effectiveFrom\":null,\"policy\":%s}"
                        .formatted(newest, terms))
                .answers(201);
    }
}
