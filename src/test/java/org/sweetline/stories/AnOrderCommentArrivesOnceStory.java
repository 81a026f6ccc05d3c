package org.sweetline.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Chromium.isAccessible;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sweetline.testing.Chromium;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopMood;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;
import org.sweetline.town.shop.trouble.ShopTrap;

/** A customer calls while the shop is down: the agent sees the order all the same, and what they write arrives once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ItsOwnProduct
class AnOrderCommentArrivesOnceStory {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(PATIENCE.toMillis());
    private Chromium chromium;
    private SweetlineServer sweetline;
    private Shop shop;
    private Page page;

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        sweetline = SweetlineServer.alone("comment").start();
        shop = sweetline.town().shop();
        page = signedIn();
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
    void commentThatIsWrittenDuringAnOutageGoesOutOnceTheShopIsBack() {
        Person robin = Strangers.aStranger();
        ShopOrder order = copiedOrderOf(robin);
        shop.feels(ShopMood.DOWN);
        sweetline
                .town()
                .phone()
                .call(robin)
                .saying("Please send both in one parcel.")
                .leaveVoicemail();

        page.navigate("/inbox/open");
        page.locator("a[href*='" + ticketOf(robin) + "']").first().click();
        assertThat(page.getByText(Pattern.compile("^As of ")).first()).isVisible();
        // By a key: what arrives just then may take a link from under the pointer.
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(order.incrementId()))
                .first()
                .press("Enter");
        assertThat(page.getByText(Pattern.compile("^The shop has been unreachable since")))
                .isVisible(SOON);
        isAccessible(page);
        write("Both in one parcel, please.");
        assertThat(page.getByText("Waits for the shop")).isVisible();
        isAccessible(page);
        assertThat(order.comments()).isEmpty();

        shop.feels(ShopMood.WELL);

        assertThat(page.getByText("Arrived in the shop")).isVisible(SOON);
        assertThat(order.comments()).hasSize(1);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void commentWhoseAnswerWasLostIsNotWrittenAgain() {
        ShopOrder order = copiedOrderOf(Strangers.aStranger());
        page.navigate("/orders/" + order.incrementId());
        shop.traps().times(1, ShopTrap.ANSWER_LOST);

        write("No invoice in the parcel.");

        assertThat(page.getByText("Arrived in the shop")).isVisible(SOON);
        assertThat(shop.traps().isSet(ShopTrap.ANSWER_LOST)).isFalse();
        assertThat(order.comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.text()).contains("No invoice in the parcel."));
        assertThat(shop.journal()
                        .visits()
                        .where(visit -> visit.method().equals("POST"))
                        .to("orders/" + order.entityId() + "/comments")
                        .count())
                .isEqualTo(1);
    }

    private void write(String words) {
        page.getByLabel("Write to the shop").fill(words);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Send to the shop").setExact(true))
                .click();
        assertThat(page.getByText(words)).isVisible();
    }

    private ShopOrder copiedOrderOf(Person buyer) {
        ShopOrder order = shop.order(buyer, Wish.of("Cloud Cardigan", "Sage", "M"), Wish.of("River", "Jade", ""));
        eventually(
                () -> sweetline.program().get("/orders/" + order.incrementId()).answers(200));
        return order;
    }

    private String ticketOf(Person caller) {
        String query = URLEncoder.encode(caller.phone(), StandardCharsets.UTF_8);
        return eventuallyFound(
                "the caller's ticket",
                () -> sweetline.program().get("/search?type=ticket&q=" + query).answers(200).items().stream()
                        .map(hit -> hit.getString("number"))
                        .findFirst());
    }

    private Page signedIn() {
        String email = "jenny@sweetline.example";
        String token = sweetline.desk().invite(email, "Jenny Moon", "agent");
        sweetline
                .anonymous()
                .post("/setup/" + token)
                .json("{\"name\":\"Jenny Moon\",\"password\":\"" + SweetlineServer.PASSWORD + "\"}")
                .answers(200);
        Page fresh = chromium.page(sweetline, "en");
        fresh.navigate("/sign-in");
        fresh.locator("input[name=email]").fill(email);
        fresh.locator("input[name=password]").fill(SweetlineServer.PASSWORD);
        fresh.locator("button[type=submit]").click();
        fresh.waitForURL("**/inbox/**");
        return fresh;
    }
}
