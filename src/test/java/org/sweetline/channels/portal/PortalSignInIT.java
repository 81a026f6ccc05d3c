package org.sweetline.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

/** Who finds which order, and who finds nothing. */
class PortalSignInIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final DeliveredOrder order = DeliveredOrder.lately(sweetline.program());

    @Test
    void frontPageIsInTheLanguageThatTheBrowserSpeaks() {
        PortalBrowser browser = new PortalBrowser(sweetline.anonymous()).speaking("ko-KR,ko;q=0.9,en;q=0.5");

        Answer page = browser.open("/returns");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Language")).isEqualTo("ko");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(page.bytes().length).isLessThan(40_000);
        assertThat(browser.text()).contains("반품 및 교환", "주문 번호");
        browser.open("/returns/language/en?to=/returns");
        assertThat(browser.text()).contains("Returns and exchanges");
        browser.open("/returns/language/ko?to=//evil.example");
        assertThat(browser.path()).isEqualTo("/returns");
    }

    @Test
    void orderIsFoundByMailOrZipWithZerosOrWithout() {
        String plain = order.number().replaceFirst("^0+", "");
        for (String number : List.of(order.number(), plain, "#" + plain, plain + "-1")) {
            for (String secret : List.of(order.buyer().email().toUpperCase(), "78701", "78701-1234", " 787011234 ")) {
                PortalBrowser browser = new PortalBrowser(sweetline.anonymous());
                browser.open("/returns");
                browser.submit("/returns", Map.of("order", number, "secret", secret));

                assertThat(browser.path()).as("%s with %s", number, secret).isEqualTo("/returns/order");
                assertThat(browser.text())
                        .contains("Red mug", "Merino shawl <M>")
                        .doesNotContain("Willow", "@");
            }
        }
    }

    @Test
    void wrongGuessesAreAnsweredAlikeAndTheFifthShutsTheDoorForTheRightOneTooHoweverTheOrderIsWritten() {
        PortalBrowser browser = new PortalBrowser(sweetline.anonymous());
        browser.open("/returns");

        Answer unknown = browser.submit("/returns", Map.of("order", "99887766", "secret", "00000"));
        String calm = browser.text();
        for (int i = 0; i < 5; i++) {
            Answer wrong =
                    browser.submit("/returns", Map.of("order", order.number() + "-" + (20 + i), "secret", "9000" + i));
            assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(422);
            assertThat(browser.text()).isEqualTo(calm);
        }
        Answer shut = browser.submit("/returns", Map.of("order", order.number() + "-9", "secret", DeliveredOrder.ZIP));

        assertThat(shut.status()).isEqualTo(422);
        assertThat(browser.text()).isEqualTo(calm);
        assertThat(shut.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void nobodySeesAnOrderWithoutAVisitOrByAGuessedLink() {
        PortalBrowser browser = new PortalBrowser(sweetline.anonymous());

        assertThat(browser.open("/returns/order").status()).isEqualTo(401);
        assertThat(browser.text()).contains("Please find your order again");
        assertThat(browser.open("/returns/o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                        .status())
                .isEqualTo(404);
        assertThat(browser.text()).contains("This link no longer works");
        assertThat(browser.open("/returns/nothing/here").status()).isEqualTo(404);
        assertThat(browser.page().header("Content-Type")).startsWith("text/html");
        assertThat(browser.text()).contains("There is nothing here");
    }

    @Test
    void incidentOfThePeakDayStandsOnEveryPageInItsLanguage() {
        ApiClient manager = sweetline.desk().withRole("manager");
        String incident = """
                {"topic":"order-status","state":"%s","title":{"en":"Parcels are late","ko":"배송이 늦어지고 있습니다"},\
                "text":{"en":"We are on it.","ko":"확인하고 있습니다."},"onBanner":true,"onPhone":false,"link":false}""";
        long id = manager.post("/incidents")
                .json(incident.formatted("investigating"))
                .answers(200)
                .number("id");
        PortalBrowser browser = new PortalBrowser(sweetline.anonymous()).speaking("ko");

        eventually(() -> {
            browser.open("/returns");
            assertThat(browser.text()).contains("배송이 늦어지고 있습니다 확인하고 있습니다.");
        });
        manager.put("/incidents/" + id).json(incident.formatted("resolved")).answers(200);
        eventually(() -> {
            browser.open("/returns");
            assertThat(browser.text()).doesNotContain("늦어지고");
        });
    }

    @Test
    void formOfAnotherSiteFindsNothing() {
        Answer refused = sweetline
                .anonymous()
                .outside("POST", "/returns")
                .header("Sec-Fetch-Site", "cross-site")
                .body("application/x-www-form-urlencoded", "order=%s&secret=78701".formatted(order.number()))
                .send();

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
    }
}
