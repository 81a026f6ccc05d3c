package org.sweetline.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Chromium.isAccessible;
import static org.sweetline.testing.Eventually.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Chromium;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;

/** In two browsers: a caller waits, is known, is answered, held and handed over; and what was said is found again. */
@ItsOwnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ACallIsAnsweredStory {
    /** Then it is loaded anew. */
    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(5_000);

    private Chromium chromium;
    private SweetlineServer sweetline;
    private Page jenny;
    private Page said;

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        sweetline = SweetlineServer.withPatientPhones("calls")
                .withAdministrator()
                .with("SWEETLINE_VOICE_TRANSCRIPTION", "twilio")
                .start();
        ringForLong();
        jenny = atTheDesk("Jenny Moon", "agent");
        said = atTheDesk("Said Haddad", "returns");
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
    void callerIsKnownAnsweredHeldHandedOverAndWrittenDown() {
        Person robin = Strangers.aStranger();
        String order = ordered(robin);
        goOnThePhone(jenny);

        CompletableFuture<Call> call = sweetline
                .town()
                .phone()
                .call(robin)
                .telling("Hello, my lampyridae cardigan came without its buttons.")
                .withPatience(Duration.ofMinutes(30))
                .place();
        assertThat(bar(jenny).getByText(robin.name()).first()).isVisible();
        assertThat(jenny.getByText(order).first()).isVisible();
        isAccessible(jenny);
        jenny.keyboard().press("Control+Shift+A");
        assertThat(button(jenny, "Hold")).isVisible();
        isAccessible(jenny);

        note(jenny).fill("Buttons are missing; Said knows the workshop.");
        jenny.reload();
        isWithJennyAgain(robin);
        assertThat(button(jenny, "Hold")).isVisible();
        button(jenny, "Hold").click();
        assertThat(bar(jenny).getByText("On hold").first()).isVisible();
        button(jenny, "Take off hold").click();
        assertThat(bar(jenny).getByText("On hold")).hasCount(0);

        goOnThePhone(said);
        button(jenny, "Transfer").click();
        button(jenny, "Talk to Said Haddad first").click();
        assertThat(said.getByText("Jenny Moon wants to ask you first").first()).isVisible();
        assertThat(bar(said).getByText(robin.name()).first()).isVisible();
        button(said, "Answer").click();
        assertThat(jenny.getByText("You talk to Said Haddad").first()).isVisible();
        isAccessible(jenny);
        button(jenny, "Hand over to Said Haddad").click();

        assertThat(note(jenny)).hasValue("Buttons are missing; Said knows the workshop.");
        isAccessible(jenny);
        button(jenny, "Save and be available").click();
        assertThat(jenny.getByText("Kept on the ticket.").first()).isVisible();
        button(said, "End the call").click();
        assertThat(button(said, "Save and be available")).isVisible();
        call.join();

        isKeptOnTheTicket(robin);
        assertThat(chromium.complaints()).isEmpty();
    }

    /** Her telephone went with the page; to the network she has hung up and was rung once more. */
    private void isWithJennyAgain(Person robin) {
        ApiClient manager = sweetline.desk().withRole("manager");
        eventually(() -> assertThat(manager.get("/calls").answers(200).items())
                .filteredOn(call -> call.getString("caller").equals(robin.phone()))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.getString("stage")).isEqualTo("talking");
                    assertThat(call.getJsonArray("legs")).hasSize(2);
                }));
    }

    private void isKeptOnTheTicket(Person robin) {
        jenny.navigate("/search?q=lampyridae");
        Locator hit = jenny.getByRole(AriaRole.MAIN).locator("a[href^='/tickets/']");
        eventually(() -> {
            jenny.reload();
            assertThat(hit.first()).isVisible(SOON);
        });
        hit.first().click();
        jenny.waitForURL("**/tickets/T-*");
        Locator timeline = jenny.getByRole(AriaRole.MAIN);
        assertThat(timeline.getByText("came without its buttons").last()).isVisible();
        assertThat(timeline.getByText("with Jenny Moon, Said Haddad").first()).isVisible();
        eventually(() -> {
            jenny.reload();
            assertThat(jenny.locator("audio").first()).isVisible(SOON);
        });
        isAccessible(jenny);
        jenny.navigate("/calls?view=ended");
        assertThat(jenny.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(robin.name()))
                        .first())
                .isVisible();
        isAccessible(jenny);
    }

    /** Each page is looked at for whom it keeps out while it rings, and that takes a busy machine a while. */
    private void ringForLong() {
        ApiClient manager = sweetline.desk().withRole("manager");
        String settings = manager.get("/phone-settings").answers(200).text().replaceFirst(",\"version\":\\d+", "");
        manager.put("/phone-settings")
                .json(settings.replaceFirst("\"ringSeconds\":\\d+", "\"ringSeconds\":120"))
                .answers(200);
    }

    private String ordered(Person person) {
        ShopOrder order = sweetline.town().shop().order(person, Wish.of("Cloud Cardigan", "Sage", "M"));
        eventually(
                () -> sweetline.program().get("/orders/" + order.incrementId()).answers(200));
        return order.incrementId();
    }

    private Page atTheDesk(String name, String role) {
        String email = sweetline.desk().freshAddress();
        sweetline
                .anonymous()
                .post("/setup/" + sweetline.desk().invite(email, name, role))
                .json("{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, SweetlineServer.PASSWORD))
                .answers(200);
        Page page = chromium.page(sweetline, "en");
        page.navigate("/sign-in");
        page.locator("input[name=email]").fill(email);
        page.locator("input[name=password]").fill(SweetlineServer.PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL("**/inbox/**");
        return page;
    }

    private static void goOnThePhone(Page page) {
        page.getByRole(AriaRole.BUTTON, named("^Your phone")).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Available"))
                .click();
        assertThat(page.getByText("Rings in this browser").first()).isVisible();
    }

    private static Locator bar(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Phone call"));
    }

    private static Locator note(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, named("^Note$"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }
}
