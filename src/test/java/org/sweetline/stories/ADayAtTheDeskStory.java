package org.sweetline.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Chromium.isAccessible;
import static org.sweetline.testing.Eventually.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.sweetline.testing.Chromium;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;

/** In a browser, from the one-time link to the answered customer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ItsOwnProduct
class ADayAtTheDeskStory {
    private static final String EMAIL = "jessica@sweetline.example";

    private final Person robin = Strangers.aStranger();
    private Chromium chromium;
    private SweetlineServer sweetline;

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        sweetline = SweetlineServer.alone("browser").start();
    }

    @AfterAll
    void close() {
        if (sweetline != null) {
            sweetline.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(1)
    void firstAccountIsMadeByTheLinkAndTheCustomerIsAnswered() {
        Page page = chromium.page(sweetline, "en");
        page.navigate(sweetline.firstLink());
        page.getByLabel("Name").fill("Jessica Albright");
        page.getByLabel("E-mail").fill(EMAIL);
        page.locator("input[name=password]").fill(SweetlineServer.PASSWORD);
        isAccessible(page);
        button(page, "Start working").click();
        page.waitForURL("**/inbox/open");
        isAccessible(page);

        sweetline
                .town()
                .mail()
                .deliver(Letter.from(robin)
                        .at(Instant.now())
                        .about("The glowworm scarf")
                        .saying("Is it machine washable?"));
        Locator subject = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The glowworm scarf"));
        subject.click();
        assertThat(page.getByText("Is it machine washable?").last()).isVisible();
        isAccessible(page);

        page.getByRole(AriaRole.BUTTON, named("^Reply to")).click();
        page.getByRole(AriaRole.TEXTBOX, named("^Reply to")).fill("By hand only, please. It glows longer.");
        isAccessible(page);
        page.getByRole(AriaRole.BUTTON, named("^Send to")).click();

        assertThat(page.getByText("By hand only, please.").last()).isVisible();
        eventually(
                () -> assertThat(sweetline.town().mail().mailbox(robin.email())).hasSize(1));
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void ticketIsFoundAgainByAWordOfTheMail() {
        Page page = signedIn("en");

        page.navigate("/search");
        page.getByLabel("Search everything").fill("glowworm");
        Locator hit = page.getByRole(AriaRole.LINK, named("glowworm scarf")).first();
        assertThat(hit).isVisible();
        isAccessible(page);
        hit.click();

        page.waitForURL("**/tickets/T-*");
    }

    @Test
    @Order(3)
    void signInSaysWhatIsWrongAndWhatItIsFor() {
        Page page = chromium.page(sweetline, "ko");

        page.navigate("/sign-in");
        isAccessible(page);
        page.locator("input[name=email]").fill(EMAIL);
        page.locator("input[name=password]").fill("not this sentence");
        button(page, "로그인").click();

        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        isAccessible(page);
    }

    @Test
    @Order(4)
    void everyPageKeepsNobodyOut() {
        Page page = signedIn("en");
        String ticket =
                sweetline.program().get("/tickets").answers(200).items().get(0).getString("number");
        String customer = sweetline
                .program()
                .get("/customers")
                .answers(200)
                .items()
                .get(0)
                .getString("number");
        String order = copiedOrder();
        int team = sweetline.program().get("/teams").answers(200).items().get(0).getInt("id");

        for (String path : new String[] {
            "/inbox/open",
            "/inbox/mine",
            "/inbox/solved",
            "/tickets/" + ticket,
            "/tickets/T-99999999",
            "/search",
            "/search?q=glowworm",
            "/search?q=nobodyeverwrotethis",
            "/customers",
            "/customers/" + customer,
            "/customers/C-99999999",
            "/orders",
            "/orders/" + order,
            "/orders/000000000",
            "/figures/calls",
            "/figures/staffing",
            "/admin/health",
            "/admin/imports",
            "/admin/phone/teams",
            "/admin/phone/teams/" + team,
            "/admin/phone/menu",
            "/admin/phone/announcements",
            "/admin/phone/blocked",
            "/admin/phone/wrap-up",
            "/admin/phone/line",
            "/admin/surveys",
            "/admin/accounts",
            "/admin/audit",
            "/account",
            "/demo",
            "/setup/no-such-link",
            "/nowhere"
        }) {
            page.navigate(path);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .first())
                    .isVisible();
            page.waitForFunction("() => !document.querySelector('[aria-busy=true]')");
            isAccessible(page);
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    @Order(4)
    void pagesSpeakTheLanguageOfTheAccount() {
        Page page = signedIn("ko");

        for (String path : new String[] {"/search", "/orders", "/admin/health"}) {
            page.navigate(path);
            assertThat(page.locator("html")).hasAttribute("lang", "ko");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .first())
                    .containsText(Pattern.compile("[가-힣]"));
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    @Order(5)
    void everyDialogOpensByAKeyAndKeepsNobodyOut() {
        Page page = signedIn("en");

        for (String key : new String[] {"Shift+Slash", "Control+k", "c"}) {
            page.keyboard().press(key);
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
            isAccessible(page);
            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        }
        page.keyboard().press("j");
        page.keyboard().press("o");

        page.waitForURL("**/tickets/T-*");
    }

    @Test
    @Order(6)
    void whatACustomerToldIsRememberedByOneKeyAndSeenOnTheirNextTicket() {
        Page page = signedIn("en");
        openTicketAbout(page, "The glowworm scarf");
        page.keyboard().press("h");
        Locator box = page.getByLabel("What shall we remember?");
        assertThat(box).isFocused();
        isAccessible(page);
        box.fill("Sings to the scarf at night");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Sings to the scarf at night")).isVisible();
        assertThat(box).hasCount(0);

        sweetline
                .town()
                .mail()
                .deliver(Letter.from(robin)
                        .at(Instant.now())
                        .about("One more glowworm")
                        .saying("My birthday is on May 3rd, so a second one, please."));
        page.navigate("/inbox/open");
        openTicketAbout(page, "One more glowworm");

        assertThat(page.getByText("Sings to the scarf at night")).isVisible();
        button(page, "Remember: Birthday 3 May").click();
        page.getByRole(AriaRole.LINK, named("^Open the customer$")).click();
        page.waitForURL("**/customers/C-*");
        assertThat(page.getByText("Birthday 3 May")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named("^Wrote a mail$")).first())
                .isVisible();
        isAccessible(page);
        assertThat(chromium.complaints()).isEmpty();
    }

    private String copiedOrder() {
        ShopOrder order = sweetline.town().shop().order(robin, Wish.of("Cloud Cardigan", "Sage", "M"));
        eventually(
                () -> sweetline.program().get("/orders/" + order.incrementId()).answers(200));
        return order.incrementId();
    }

    private static void openTicketAbout(Page page, String subject) {
        page.getByRole(AriaRole.LINK, named(subject)).first().click();
        page.waitForURL("**/tickets/T-*");
        assertThat(page.getByText("Remembered kindly")).isVisible();
    }

    private Page signedIn(String language) {
        sweetline
                .anonymous()
                .signedIn(EMAIL, SweetlineServer.PASSWORD)
                .put("/session/language")
                .json("{\"language\":\"" + language + "\"}")
                .answers(200);
        Page page = chromium.page(sweetline, language);
        page.navigate("/sign-in");
        page.locator("input[name=email]").fill(EMAIL);
        page.locator("input[name=password]").fill(SweetlineServer.PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL("**/inbox/**");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }
}
