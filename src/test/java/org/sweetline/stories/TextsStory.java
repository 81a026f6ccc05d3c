package org.sweetline.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Chromium.isAccessible;
import static org.sweetline.testing.Eventually.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Base64;
import java.util.TreeMap;
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
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextSender;
import org.sweetline.town.cast.Person;
import org.sweetline.town.wire.Answer;

/** In a browser: a customer texts a picture, is answered by text, and asks for no more of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ItsOwnProduct
class TextsStory {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Person robin = Strangers.aStranger();
    private Chromium chromium;
    private TextNetwork network;
    private SweetlineServer sweetline;
    private TextSender phone;

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        network = new TextNetwork();
        sweetline = SweetlineServer.alone("texts")
                .withAdministrator()
                .with("TWILIO_API_BASE", network.url())
                .start();
        phone = new TextSender(sweetline);
    }

    @AfterAll
    void close() {
        if (sweetline != null) {
            sweetline.close();
            network.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(1)
    void textWithAPictureIsAnsweredByText() {
        String message = TextNetwork.sid("MM");
        String picture = TextNetwork.sid("ME");
        network.has(message, picture, Answer.of(200, "image/png", DOT));
        TreeMap<String, String> text = phone.text(robin.phone(), "The tortoise mug came without its handle");
        text.put("MessageSid", message);
        text.put("NumMedia", "1");
        text.put("MediaUrl0", "https://api.twilio.com/Media/" + picture);
        phone.send("/webhooks/twilio/sms", text);

        Page page = signedIn("en");
        page.getByRole(AriaRole.LINK, named("tortoise mug")).first().click();
        assertThat(page.getByRole(AriaRole.IMG, name("Picture 1"))).isVisible();
        isAccessible(page);
        page.getByRole(AriaRole.BUTTON, named("^Reply to")).click();
        assertThat(page.getByText("Goes as a text to")).isVisible();
        page.getByRole(AriaRole.TEXTBOX, named("^Reply to")).fill("a".repeat(80) + " We send a new one 🐢");
        assertThat(page.getByText("makes this 2 texts; without it 1 would do")).isVisible();
        isAccessible(page);
        page.getByRole(AriaRole.TEXTBOX, named("^Reply to")).fill("We send a new one, handle and all.");
        page.getByRole(AriaRole.BUTTON, named("^Send to")).click();

        eventually(() -> assertThat(network.taken(robin.phone())).hasSize(1));
        assertThat(page.getByText("Taken by the phone network")).isVisible();
        report("delivered");
        assertThat(page.getByText("Arrived", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void conversationIsFoundByItsWordsAndStandsInTheCustomersHistory() {
        Page page = signedIn("en");

        page.navigate("/search");
        page.getByLabel("Search everything").fill("tortoise handle");
        page.getByRole(AriaRole.LINK, named("tortoise mug")).first().click();
        page.waitForURL("**/tickets/T-*");
        String customer = sweetline
                .program()
                .get("/tickets/" + page.url().replaceAll(".*/", ""))
                .answers(200)
                .text("customer.number");
        page.navigate("/customers/" + customer);

        assertThat(page.getByRole(AriaRole.BUTTON, named("^Text messages"))).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, named("^Send a text"))).isVisible();
        isAccessible(page);
    }

    @Test
    @Order(3)
    void whoeverSaysStopIsNotTextedAnyMore() {
        phone.says(robin.phone(), "수신거부");

        Page page = signedIn("ko");
        page.getByRole(AriaRole.LINK, named("tortoise mug")).first().click();

        assertThat(page.getByText("수신거부").last()).isVisible();
        Locator why = page.getByText("번호로는 문자를 보낼 수 없습니다");
        assertThat(why).isVisible();
        assertThat(page.locator("button[data-mode=reply]")).isDisabled();
        isAccessible(page);
        assertThat(network.taken(robin.phone())).hasSize(1);
    }

    private void report(String status) {
        TextNetwork.Taken taken = network.taken(robin.phone()).get(0);
        phone.send(URI.create(taken.reportTo()).getPath(), phone.status(taken.sid(), status));
    }

    private Page signedIn(String language) {
        sweetline
                .anonymous()
                .signedIn(SweetlineServer.ADMIN_EMAIL, SweetlineServer.PASSWORD)
                .put("/session/language")
                .json("{\"language\":\"" + language + "\"}")
                .answers(200);
        Page page = chromium.page(sweetline, language);
        page.navigate("/sign-in");
        page.locator("input[name=email]").fill(SweetlineServer.ADMIN_EMAIL);
        page.locator("input[name=password]").fill(SweetlineServer.PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL("**/inbox/**");
        return page;
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
