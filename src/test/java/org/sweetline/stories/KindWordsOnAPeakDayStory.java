package org.sweetline.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Chromium.isAccessible;
import static org.sweetline.testing.Eventually.eventuallyFound;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.survey.AskedCustomer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Chromium;
import org.sweetline.testing.Customers;
import org.sweetline.testing.Letters;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SurveysAtOnce;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;

/** In a browser: a customer answers on a phone, and what they say hangs on the wall, beside the board and across the room. */
class KindWordsOnAPeakDayStory {
    private static final Path PICTURES = Path.of("target", "pictures", "kind-words");

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();
    private final ApiClient manager = sweetline.desk().someoneNew("Winona Sharpe", "manager");
    private Chromium chromium;

    @BeforeEach
    void openABrowser() {
        chromium = Chromium.open();
        SurveysAtOnce.on(manager);
    }

    @AfterEach
    void closeTheBrowser() {
        SurveysAtOnce.off(manager);
        chromium.close();
    }

    @Test
    void customerSaysOnAPhoneHowItWasInTheirLanguage() {
        Page phone = chromium.page(sweetline, "ko");
        phone.setViewportSize(390, 844);
        phone.navigate(link(Strangers.aStranger()));

        shoot(phone, "survey-en-phone");
        isAccessible(phone);
        phone.getByText("한국어").click();
        shoot(phone, "survey-ko-phone");
        isAccessible(phone);
        phone.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(phone, "survey-ko-phone-dark");
        isAccessible(phone);
        phone.locator("input[name=rating][value='5']").check();
        phone.locator("textarea").fill("정말 친절하게 알려 주셔서 감사했어요!");
        phone.locator("button[type=submit]").click();

        phone.waitForURL("**/thanks");
        shoot(phone, "survey-thanks-ko-phone");
        isAccessible(phone);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void confirmedWordsHangOnTheWallBesideTheBoardAndAcrossTheRoom() {
        String words = confirmed(
                "Grace saved our wedding day of " + Strangers.aStranger().familyName() + "!");
        String wall = manager.post("/wall-screens")
                .json("{\"name\":\"Kitchen\"}")
                .answers(200)
                .text("path");

        Page page = signedIn("en", "light");
        page.navigate("/praise");
        assertThat(page.getByText(words).first()).isVisible();
        shoot(page, "wall-en-light");
        isAccessible(page);
        page.navigate("/surge");
        assertThat(page.getByRole(AriaRole.COMPLEMENTARY, named("^Kind words"))).isVisible();
        shoot(page, "board-en-light");
        isAccessible(page);
        likes(page, "ko", "dark");
        page.navigate("/surge");
        assertThat(page.getByRole(AriaRole.COMPLEMENTARY, named("^최근"))).isVisible();
        shoot(page, "board-ko-dark");
        isAccessible(page);
        ViewportSize wide = page.viewportSize();
        page.setViewportSize(390, 844);
        shoot(page, "board-ko-dark-phone");
        page.setViewportSize(wide.width, wide.height);
        page.navigate("/praise/tv");
        assertThat(page.getByText(words).first()).isVisible();
        shoot(page, "tv-ko-dark");
        Page screen = chromium.page(sweetline, "en");
        screen.setViewportSize(1920, 1080);
        screen.navigate(wall);
        assertThat(screen.getByRole(AriaRole.COMPLEMENTARY, named("^Kind words")))
                .isVisible();
        shoot(screen, "surge-wall-en");
        isAccessible(screen);
        screen.getByRole(AriaRole.BUTTON, named("^한국어$")).click();
        assertThat(screen.getByRole(AriaRole.COMPLEMENTARY, named("^최근"))).isVisible();
        shoot(screen, "surge-wall-ko");
        assertThat(chromium.complaints()).isEmpty();
    }

    /** Kind words that the customer lets us quote. */
    private String confirmed(String words) {
        String ticket = Customers.ticketOf(agent, Strangers.aStranger(), words).text("number");
        int id = eventuallyFound(
                        "kind words",
                        () -> manager.get("/praise?limit=200").answers(200).items().stream()
                                .filter(praise -> praise.getString("ticket", "").equals(ticket))
                                .findFirst())
                .getInt("id");
        manager.put("/praise/" + id + "/judgement")
                .json("{\"state\":\"confirmed\"}")
                .answers(200);
        JsonObject allowed = manager.put("/praise/" + id + "/permission")
                .json("{\"permission\":\"granted\"}")
                .answers(200)
                .json();
        return allowed.getString("quote");
    }

    private String link(Person robin) {
        String ticket = Letters.piped(
                sweetline.program(),
                Letter.from(robin).at(Instant.now()).about("A sleeve").saying("It is too long."));
        agent.post("/tickets/" + ticket + "/replies")
                .json("{\"text\":\"Send it back, we pay.\",\"solve\":true}")
                .answers(201);
        return new AskedCustomer(sweetline).path(robin);
    }

    private Page signedIn(String language, String theme) {
        Page page = chromium.page(sweetline, language);
        page.navigate("/sign-in");
        likes(page, language, theme);
        page.locator("input[name=email]")
                .fill(manager.get("/session").answers(200).text("account.email"));
        page.locator("input[name=password]").fill(SweetlineServer.PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL("**/inbox/**");
        return page;
    }

    /** What the manager chose for their account, and for this browser. */
    private void likes(Page page, String language, String theme) {
        manager.put("/session/language")
                .json("{\"language\":\"" + language + "\"}")
                .answers(200);
        page.evaluate("theme => localStorage.setItem('sweetline.theme', theme)", theme);
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }
}
