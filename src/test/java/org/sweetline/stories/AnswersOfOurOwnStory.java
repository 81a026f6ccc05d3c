package org.sweetline.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventuallyFound;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sweetline.channels.survey.AskedCustomer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.Chromium;
import org.sweetline.testing.Entrance;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Looks;
import org.sweetline.testing.Looks.Screen;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SurveysAtOnce;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

/** In a browser: answers and votes that one of us sends, or somebody beside us, say so to the manager who reads them. */
@ItsOwnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersOfOurOwnStory {
    private static final Pattern BALLOT = Pattern.compile("(/nominate/[\\w-]+)");
    private static final String OFFICE = "203.0.113.9";
    private static final String HOME = "198.51.100.7";
    private static final Map<String, String[]> MARKS = Map.of(
            "en", new String[] {"Sent from a desk of ours", "Sent from a network that we work in"},
            "ko", new String[] {"직원 로그인 상태에서", "직원이 일하는 네트워크에서"});

    /** Behind a proxy of ours, which says where people are. */
    private final SweetlineServer sweetline =
            SweetlineServer.alone("our-own").withAdministrator().with("SWEETLINE_HTTP_PROXIES", "127.0.0.1, ::1");

    private final AskedCustomer asked = new AskedCustomer(sweetline);
    private final String year = "/awards/"
            + LocalDate.ofInstant(Instant.now(), ZoneId.of("America/New_York")).getYear();
    private Chromium chromium;
    private ApiClient manager;
    private ApiClient agent;

    @BeforeAll
    void oneOfUsWorksInTheOffice() {
        chromium = Chromium.open();
        sweetline.start();
        manager = sweetline.desk().someoneNew("Winona Sharpe", "manager");
        agent = sweetline.desk().someoneNew("Grace Kim", "agent");
        SurveysAtOnce.on(manager);
        manager.put(year + "/nominations-open").json("{}").answers(200);
        from(OFFICE, sweetline.anonymous().post("/session"))
                .json("{\"email\":\"%s\",\"password\":\"%s\"}"
                        .formatted(agent.get("/session").answers(200).text("account.email"), SweetlineServer.PASSWORD))
                .answers(200);
    }

    @AfterAll
    void close() {
        sweetline.close();
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void whoeverReadsThemSeesFromWhereTheyCame() {
        Page page = chromium.page(sweetline, "en");
        says(Strangers.aStranger(), sweetline.anonymous(), HOME, "From home");
        says(Strangers.aStranger(), sweetline.anonymous(), OFFICE, "From beside you");
        says(Strangers.aStranger(), agent, OFFICE, "From your desk");

        Entrance.signIn(page, manager);
        MARKS.forEach((language, marks) -> {
            Entrance.speak(manager, language);
            page.navigate("/satisfaction");
            areMarked(page, "satisfaction", language, marks);
            page.navigate("/awards?tab=votes");
            areMarked(page, "votes", language, marks);
        });
        assertThat(chromium.complaints()).isEmpty();
    }

    private void areMarked(Page page, String name, String language, String... marks) {
        assertThat(item(page, "From your desk").getByText(marks[0])).isVisible();
        assertThat(item(page, "From beside you").getByText(marks[1])).isVisible();
        assertThat(item(page, "From home").getByText(Pattern.compile(marks[0] + "|" + marks[1])))
                .hasCount(0);
        new Looks(page, "our-own").areGood(name, language, Screen.PHONE, Screen.DESK);
    }

    private static Locator item(Page page, String words) {
        return page.locator("li").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** In the survey and in a vote. */
    private void says(Person robin, ApiClient browser, String place, String words) {
        asked.solved(robin, agent);
        form(browser, asked.path(robin), place, "rating=5&comment=" + words);
        long helper = agent.get("/session").answers(200).number("account.id");
        manager.post(year + "/ballots").json("{\"most\":100}").answers(200);
        form(browser, ballot(robin), place, "agent=" + helper + "&category=customers-choice&words=" + words);
    }

    private String ballot(Person robin) {
        return eventuallyFound(
                "a ballot",
                () -> sweetline.town().mail().mailbox(robin.email()).stream()
                        .map(mail ->
                                BALLOT.matcher(new String(mail.raw(), StandardCharsets.UTF_8).replace("=\r\n", "")))
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                        .findFirst());
    }

    private static void form(ApiClient browser, String path, String place, String words) {
        from(place, browser.outside("POST", path))
                .body("application/x-www-form-urlencoded", words.replace(' ', '+'))
                .answers(303);
    }

    private static ApiRequest from(String place, ApiRequest request) {
        return request.header("X-Forwarded-For", place);
    }
}
