package org.sweetline.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Letters;
import org.sweetline.testing.SweetlineServer;

/** A customer asks for a return, follows it by the links in our letters, and objects. */
class PortalReturnIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient said = sweetline.desk().withRole("returns");
    private final ApiClient manager = sweetline.desk().withRole("manager");

    /** So long ago that the policy asks for a person. */
    private final DeliveredOrder order = DeliveredOrder.of(sweetline.program(), "2026-07-01T10:00:00Z");

    private final PortalStage stage = new PortalStage(sweetline, order);

    @Test
    void customerAsksAnswersAndSendsWhatIsPartlyApproved() throws Exception {
        PortalBrowser browser = new PortalBrowser(sweetline.anonymous())
                .signedIn(order, order.buyer().email());
        browser.submit("/returns/order", Map.of("quantity.0", "2"));
        assertThat(browser.page().status()).isEqualTo(422);
        assertThat(browser.text()).contains("Please choose a reason");
        assertThat(browser.document()
                        .select("select[name=quantity.0] option[selected]")
                        .val())
                .isEqualTo("2");

        browser.submit(
                "/returns/order", Map.of("reason.0", "defective", "wanted.0", "refund", "note.0", "A <crack> & more"));
        assertThat(browser.path()).isEqualTo("/returns/review");
        assertThat(browser.text()).contains("2 × Red mug", "Defective", "A <crack> & more");
        browser.upload(
                "/returns/review/photos",
                Map.of(),
                List.of(PortalStage.photo("crack.png"), PortalStage.photo("crack2.png")));
        assertThat(browser.text()).contains("Photo 1", "Photo 2");
        String key = browser.document()
                .select("form[action=/returns/review] input[name=key]")
                .val();
        browser.submit("/returns/review", Map.of());
        String number = PortalStage.number(browser);
        assertThat(browser.text()).contains("2 asked for");
        assertThat(browser.document().select(".photos img")).hasSize(2);

        stage.awaitReview(number);
        said.put("/returns/" + number + "/question")
                .json("{\"version\":%d,\"question\":\"How did it arrive?\",\"photo\":false}"
                        .formatted(stage.version(number)))
                .answers(200);
        String letter = stage.letter("one more thing");
        assertThat(letter).contains("How did it arrive?", "Hello Robin,").doesNotContainIgnoringCase("fraud");
        PortalBrowser phone = new PortalBrowser(sweetline.anonymous());
        phone.open(PortalStage.link(letter));
        phone.upload(
                "/returns/order/" + number + "/answer",
                Map.of("answer", "Like this"),
                List.of(PortalStage.photo("a.png")));
        assertThat(phone.text()).contains("A person is looking at your request");

        said.put("/returns/" + number + "/question")
                .json("{\"version\":%d,\"question\":\"Which side is it on?\",\"photo\":true}"
                        .formatted(stage.version(number)))
                .answers(200);
        stage.letter("Which side is it on?");
        Letters.piped(
                sweetline.program(), stage.answering("Which side is it on?").saying("The left one"));
        stage.awaitReview(number);
        Answer heard = said.get("/returns/" + number).answers(200);
        assertThat(heard.text("answer")).isEqualTo("The left one");
        browser.open("/returns/order/" + number);
        assertThat(browser.document().select(".photos img"))
                .as("what is no photo is left on the ticket")
                .hasSize(4);

        stage.decide(number, "{\"line\":\"1\",\"authorized\":1,\"resolution\":\"refund\",\"denial\":\"final-sale\"}");
        String decided = stage.letter("take back a part of it");
        assertThat(decided).contains("1 of 2 × Red mug: your money back", "Print the label");
        phone.open(PortalStage.link(decided));
        assertThat(phone.text()).contains("A part of your return is approved", "Please send it by");
        phone.open("/returns/order/" + number + "/label");
        String tracking = phone.document().select(".code").text();
        assertThat(tracking).startsWith("SL" + number.substring(4) + "-");
        Answer paper = phone.open("/returns/order/" + number + "/label/paper");
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(new String(paper.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        sweetline
                .program()
                .post("/return-labels/" + tracking + "/scans")
                .json("{\"scan\":\"accepted\",\"at\":\"2026-11-27T08:00:00Z\"}")
                .answers(200);
        phone.open("/returns/order/" + number);
        assertThat(phone.text()).contains("Your parcel is on its way to us");
    }

    @Test
    void deniedPartSaysWhyAndIsLookedAtByAnotherPersonWithThePhotosOfTheAppeal() throws Exception {
        PortalBrowser browser = new PortalBrowser(sweetline.anonymous())
                .speaking("ko")
                .signedIn(order, order.buyer().email());
        browser.submit("/returns/order", Map.of("quantity.0", "2", "reason.0", "unwanted", "wanted.0", "store-credit"));
        browser.submit("/returns/review", Map.of());
        String number = PortalStage.number(browser);
        stage.awaitReview(number);
        String denial = "{\"line\":\"1\",\"authorized\":1,\"resolution\":\"store-credit\",\"denial\":\"tags-removed\"}";
        Answer preview = said.post("/returns/" + number + "/letters/preview")
                .json("{\"kind\":\"decided\",\"items\":[%s],\"noteToCustomer\":\"\"}".formatted(denial))
                .answers(200);
        stage.decide(number, denial);

        String letter = stage.letter("일부 상품의 반품이 승인되었습니다");
        assertThat(preview.text("language")).isEqualTo("ko");
        String ticket = said.get("/returns/" + number).answers(200).text("ticket");
        assertThat(said.get("/tickets/" + ticket).answers(200).text("subject")).startsWith("반품 " + number);
        assertThat(PortalStage.unlinked(letter)).startsWith(PortalStage.unlinked(preview.text("text")));
        assertThat(letter).contains("택이 제거되었습니다", "이의를 제기하실 수 있습니다", "고객님, 안녕하세요.");
        browser.open(PortalStage.link(letter));
        assertThat(browser.text()).contains("1개 승인되지 않음", "택이 제거되었습니다", "결정에 동의하기 어려우신가요?");
        String before = browser.page().text();
        String appeal = "/returns/order/" + number + "/appeal";
        List<PortalBrowser.File> tag = List.of(PortalStage.photo("tag.png"));
        assertThat(browser.upload(appeal, Map.of(), tag).status())
                .as("without words")
                .isEqualTo(400);
        browser.open("/returns/order/" + number);
        browser.upload(appeal, Map.of("appeal", "택은 상자 안에 있습니다"), tag);
        assertThat(browser.text()).contains("다른 담당자가 다시 확인하고 있습니다", "택은 상자 안에 있습니다");
        Elements shown = browser.document().select(".photos img");
        assertThat(shown.eachAttr("alt")).containsExactly("이의 제기 사진 1");
        assertThat(browser.open(shown.attr("src")).header("Content-Type")).isEqualTo("image/png");
        browser.backTo(before);
        assertThat(browser.upload(appeal, Map.of("appeal", "한 번 더"), tag).status())
                .as("it is raised already")
                .isEqualTo(409);
        Answer seen = said.get("/returns/" + number).answers(200);
        assertThat(Answer.objects(seen.json().getJsonArray("photos")))
                .singleElement()
                .satisfies(photo -> assertThat(photo.getBoolean("appeal")).isTrue());
        browser.open("/returns/order/" + number);

        manager.put("/returns/" + number + "/appeal/decision")
                .json("{\"version\":%d,\"outcome\":\"overturned\",\"note\":\"확인했습니다\"}"
                        .formatted(stage.version(number)))
                .answers(200);
        assertThat(stage.letter("기존 결정을 취소했습니다")).contains("확인했습니다");
        browser.open("/returns/order/" + number);
        assertThat(browser.text()).contains("이의가 받아들여져");
    }

    @Test
    void whatArrivesAndWhatIsRejectedIsToldOnce() throws Exception {
        PortalBrowser browser = stage.buyer();
        browser.submit(
                "/returns/order",
                Map.of(
                        "quantity.0",
                        "1",
                        "reason.0",
                        "style",
                        "wanted.0",
                        "refund",
                        "quantity.1",
                        "1",
                        "reason.1",
                        "style",
                        "wanted.1",
                        "refund"));
        browser.submit("/returns/review", Map.of());
        String number = PortalStage.number(browser);
        stage.awaitReview(number);
        stage.decide(
                number,
                "{\"line\":\"1\",\"authorized\":1,\"resolution\":\"refund\"},{\"line\":\"2\",\"authorized\":1,\"resolution\":\"refund\"}");

        stage.goods(number, "receipts", "\"line\":\"1\",\"quantity\":1,\"outcome\":\"received\"");
        stage.goods(number, "receipts", "\"line\":\"2\",\"quantity\":1,\"outcome\":\"received\"");
        assertThat(stage.letter("has arrived:")).contains("1 × Red mug", "1 × Merino shawl <M>");
        String looked =
                "\"grade\":\"a\",\"condition\":\"as-new\",\"disposition\":\"restock\",\"tagsOn\":true,\"note\":\"\"";
        stage.goods(number, "inspections", "\"line\":\"1\",\"good\":1,\"bad\":0," + looked);
        said.post("/returns/" + number + "/settlements")
                .json("{\"version\":%d,\"method\":\"store-credit\",\"items\":[{\"line\":\"1\",\"quantity\":1}]}"
                        .formatted(stage.version(number)))
                .answers(201);
        stage.goods(
                number, "inspections", "\"line\":\"2\",\"good\":0,\"bad\":1,\"denial\":\"customer-damage\"," + looked);

        assertThat(stage.letter("Not accepted, and why")).contains("It was damaged after it arrived", "tell us by");
        assertThat(stage.letters(order))
                .filteredOn(text -> text.contains("has arrived:"))
                .hasSize(1);
        assertThat(stage.letters(order))
                .filteredOn(text -> text.contains("Not accepted"))
                .hasSize(1);
        browser.open("/returns/order/" + number);
        assertThat(browser.text())
                .contains("What was accepted is settled.", "1 not accepted", "Do you see it differently?");
        String photos = "/returns/order/" + number + "/photos/";
        for (String of : List.of("?line=2", "?line=2&inspection=true")) {
            assertThat(browser.open(photos + shot(number, of)).status())
                    .as("for the team's own eyes")
                    .isEqualTo(404);
        }
    }

    @Test
    void guestWhoKnowsTheZipAloneConfirmsByTheOrdersOwnMailAndTouchesNothingBefore() {
        PortalBrowser guest = new PortalBrowser(sweetline.anonymous()).signedIn(order, DeliveredOrder.ZIP);
        guest.submit("/returns/order", Map.of("quantity.0", "1", "reason.0", "gift", "wanted.0", "refund"));
        assertThat(guest.text()).contains("we send a link to the e-mail address of the order");
        guest.submit("/returns/review", Map.of());
        String number = PortalStage.number(guest);
        assertThat(guest.text()).contains("Please look into your e-mail").doesNotContain("Cancel this return");
        assertThat(said.get("/returns/" + number).answers(200).text("state")).isEqualTo("unconfirmed");
        assertThat(guest.open("/returns/order/" + number + "/label").status()).isEqualTo(401);

        PortalBrowser owner = new PortalBrowser(sweetline.anonymous());
        String confirm = PortalStage.link(stage.letter("please confirm it here"));
        owner.open(confirm);
        assertThat(owner.text()).contains("Was it you?", "1 × Red mug");
        assertThat(said.get("/returns/" + number).answers(200).text("state")).isEqualTo("unconfirmed");
        owner.submit(confirm, Map.of());

        assertThat(owner.path()).isEqualTo("/returns/order/" + number);
        assertThat(said.get("/returns/" + number).answers(200).text("state")).isNotEqualTo("unconfirmed");
        owner.submit("/returns/order/" + number + "/cancellation", Map.of());
        assertThat(owner.text()).contains("This return is cancelled");
        guest.open("/returns/order");
        assertThat(guest.document().select("select[name=quantity.0] option")).hasSize(3);
    }

    @Test
    void returnsOfOthersAndFormsOfOtherVisitsAreNotTouched() {
        PortalBrowser browser = new PortalBrowser(sweetline.anonymous())
                .signedIn(order, order.buyer().email());
        browser.submit("/returns/order", Map.of("quantity.1", "1", "reason.1", "style", "wanted.1", "refund"));
        browser.submit("/returns/review", Map.of());
        String number = PortalStage.number(browser);
        DeliveredOrder other = DeliveredOrder.of(sweetline.program(), "2026-07-01T10:00:00Z");
        PortalBrowser stranger = new PortalBrowser(sweetline.anonymous())
                .signedIn(other, other.buyer().email());

        assertThat(stranger.open("/returns/order/" + number).status()).isEqualTo(404);
        stranger.replay(browser.page().text(), "/returns/order/" + number + "/cancellation");
        assertThat(stranger.page().status()).isEqualTo(403);
        browser.submit("/returns/order/" + number + "/cancellation", Map.of("form", "0".repeat(64)));
        assertThat(browser.page().status()).isEqualTo(403);
        assertThat(browser.text()).contains("open for too long");

        assertThat(said.get("/returns/" + number).answers(200).text("closure")).isEqualTo("open");
    }

    /** Said takes a picture of it. */
    private long shot(String number, String of) throws Exception {
        return said.post("/returns/" + number + "/photos" + of)
                .body("image/png", PortalStage.photo("stain.png").bytes())
                .answers(201)
                .number("id");
    }
}
