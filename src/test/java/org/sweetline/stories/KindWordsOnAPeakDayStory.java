package org.sweetline.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventuallyFound;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.survey.AskedCustomer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Chromium;
import org.sweetline.testing.Customers;
import org.sweetline.testing.Entrance;
import org.sweetline.testing.Looks;
import org.sweetline.testing.Looks.Screen;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SurveysAtOnce;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

/** In a browser: a customer answers, and what they say hangs on the wall, beside the board and across the room. */
class KindWordsOnAPeakDayStory {
    private static final String PICTURES = "kind-words";
    private static final Map<String, String> TITLES = Map.of("en", "^Kind words", "ko", "^최근");

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
    void customerSaysHowItWasInTheirLanguage() {
        Person robin = Strangers.aStranger();
        AskedCustomer asked = new AskedCustomer(sweetline);
        asked.solved(robin, agent);
        Page page = chromium.page(sweetline, "ko");
        Looks looks = new Looks(page, PICTURES);
        page.navigate(asked.path(robin));

        looks.areGood("survey", "en", Screen.PHONE, Screen.DESK);
        page.getByText("한국어").click();
        looks.areGood("survey", "ko", Screen.DESK, Screen.PHONE);
        page.locator("input[name=rating][value='5']").check();
        page.locator("textarea").fill("정말 친절하게 알려 주셔서 감사했어요!");
        page.locator("button[type=submit]").click();

        page.waitForURL("**/thanks");
        looks.areGood("survey-thanks", "ko", Screen.PHONE);
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
        Page page = chromium.page(sweetline, "en");
        Entrance.signIn(page, manager);

        for (String language : TITLES.keySet()) {
            Entrance.speak(manager, language);
            hangEverywhere(words, page, language);
        }
        Page screen = chromium.page(sweetline, "en");
        Looks looks = new Looks(screen, PICTURES);
        screen.navigate(wall);
        isBesideTheBoard(screen, "en");
        looks.areGood("surge-wall", "en", Screen.WALL);
        screen.getByRole(AriaRole.BUTTON, named("^한국어$")).click();
        isBesideTheBoard(screen, "ko");
        looks.areGood("surge-wall", "ko", Screen.WALL);
        assertThat(chromium.complaints()).isEmpty();
    }

    private void hangEverywhere(String words, Page page, String language) {
        Looks looks = new Looks(page, PICTURES);
        page.navigate("/praise");
        assertThat(page.getByText(words).first()).isVisible();
        looks.areGood("wall", language, Screen.PHONE, Screen.DESK);
        page.navigate("/surge");
        isBesideTheBoard(page, language);
        looks.areGood("board", language, Screen.PHONE, Screen.DESK);
        page.navigate("/praise/tv");
        assertThat(page.getByText(words).first()).isVisible();
        looks.areGood("tv", language, Screen.PHONE, Screen.WALL);
    }

    private static void isBesideTheBoard(Page page, String language) {
        assertThat(page.getByRole(AriaRole.COMPLEMENTARY, named(TITLES.get(language))))
                .isVisible();
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

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }
}
