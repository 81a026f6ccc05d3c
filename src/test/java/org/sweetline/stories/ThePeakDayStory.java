package org.sweetline.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Chromium;
import org.sweetline.testing.Entrance;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Letters;
import org.sweetline.testing.Looks;
import org.sweetline.testing.Looks.Screen;
import org.sweetline.testing.SurveysAtOnce;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopMood;

/**
 * A hundred orders in fifteen minutes at the town's shop, which the product polls; two of five buyers call; the shop's API
 * answers 503 from the sixtieth order on.
 *
 * <p>How time is shortened: until the alarm it is not. Orders bear the time at which they were placed, nine seconds apart,
 * and the last of them is placed now, so at the alarm the desk knows what it would know so many orders into the rush; they
 * only reach it together, as from a shop that could not be asked meanwhile. That is no help to the desk: it has fewer looks
 * at a rising count than on the day itself. Within three minutes is therefore: with no more than the twenty orders that
 * three minutes bring. What comes behind the alarm is placed as fast as the machine takes it. A surge ends after half an hour
 * of ordinary counts; here the manager ends it.
 */
@ItsOwnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThePeakDayStory {
    private static final Pattern LINK = Pattern.compile("(/s/[\\w-]+)\\?r=5");
    private static final String PICTURES = "peak-day";
    /** What the review says of itself in a language, and of the way to the whole report. */
    private static final Map<String, List<String>> TITLES = Map.of(
            "en", List.of("^Review of the surge", "^The whole peak report"),
            "ko", List.of("공지를 등록함 · 공지 \\d+번", "^급증 보고서 전체"));

    private static final int OF_THREE_MINUTES = (int) Duration.ofMinutes(3).dividedBy(RushAtTheShop.APART);
    private static final int BEFORE_503 = 60;

    private final SweetlineServer sweetline = SweetlineServer.alone("peak-day")
            .withAdministrator()
            .with("SWEETLINE_VOICE_TRANSCRIPTION", "twilio")
            .with("SWEETLINE_SURGE_INTERVAL", "PT0.25S");
    private final Shop shop = sweetline.town().shop();
    private final RushAtTheShop rush = new RushAtTheShop(shop);
    private Chromium chromium;
    private ApiClient manager;

    @BeforeAll
    void anOrdinaryDay() {
        chromium = Chromium.open();
        rush.onOrdinaryDays();
        sweetline.start();
        manager = sweetline.desk().someoneNew("Winona Sharpe", "manager");
        SurveysAtOnce.on(manager);
        eventually(() -> assertThat(series("orders").getJsonNumber("usual").doubleValue())
                .isBetween(0.8, 1.2));
        assertThat(series("orders").getString("phase")).isEqualTo("normal");
    }

    @AfterAll
    void close() {
        sweetline.close();
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theDeskSeesItComingTellsEverybodyAndLearnsFromIt() {
        rush.sellUntilNow(OF_THREE_MINUTES);
        eventually(() -> assertThat(series("orders").getString("phase"))
                .as("%s", board())
                .isEqualTo("surge"));
        long surge = board().number("surge.id");
        assertThat(Answer.text(series("orders"), "reason.en"))
                .containsPattern(" orders in 5 min; usual (1|[01]\\.\\d) \\(0-");
        rush.sellAtOnce(BEFORE_503 - rush.sold());
        comesToTheDesk(BEFORE_503);

        shop.feels(ShopMood.UNAVAILABLE);
        rush.sellAtOnce(RushAtTheShop.ORDERS - BEFORE_503);
        theyCall();
        String ticket = write(rush.callers().get(0));

        eventually(() -> assertThat(board().text("strip.shop")).isEqualTo("down"));
        eventually(() -> assertThat(series("calls").getInt("lastFifteen"))
                .isEqualTo(rush.callers().size()));
        assertThat(board().isTrue("stale")).isFalse();
        assertThat(Instant.parse(board().text("strip.shopAsOf"))).isBefore(Instant.parse(board().text("asOf")));
        Page page = chromium.page(sweetline, "en");
        Entrance.signIn(page, manager);
        customersAreToldInTwoClicks(page);
        String words = theyThank(ticket, rush.callers().get(0));

        shop.feels(ShopMood.WELL);
        eventually(() -> assertThat(figure(surge, "orders")).isEqualTo(RushAtTheShop.ORDERS));
        manager.delete("/surges/present").answers(204);

        isReviewed(surge, words, page);
        assertThat(chromium.complaints()).isEmpty();
    }

    private void comesToTheDesk(int orders) {
        eventually(() -> assertThat(series("orders").getInt("lastFifteen")).isGreaterThanOrEqualTo(orders));
    }

    private void theyCall() {
        List<CompletableFuture<Call>> calls = rush.callers().stream()
                .map(caller -> sweetline
                        .town()
                        .phone()
                        .call(caller)
                        .saying("Where is my order?")
                        .place())
                .toList();
        calls.forEach(CompletableFuture::join);
    }

    private String write(Person buyer) {
        return Letters.piped(
                sweetline.program(),
                Letter.from(buyer).at(Instant.now()).about("My cardigan").saying("Where is my order?"));
    }

    /** One on the topic, one on the text that is offered for it. */
    private void customersAreToldInTwoClicks(Page page) {
        int asking = rush.callers().size();
        eventually(() -> assertThat(free()).isGreaterThanOrEqualTo(asking));
        page.navigate("/surge");
        page.getByRole(AriaRole.BUTTON, named("^Make an incident and link these"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the incident"))
                .click();

        assertThat(page.getByText("on the banner").first()).isVisible();
        Looks looks = new Looks(page, PICTURES);
        looks.areGood("board", "en", Screen.PHONE, Screen.DESK);
        Entrance.speak(manager, "ko");
        page.navigate("/surge");
        assertThat(page.getByRole(AriaRole.HEADING, named("^급증")).first()).isVisible();
        looks.areGood("board", "ko", Screen.PHONE, Screen.DESK);
        assertThat(manager.get("/incidents").answers(200).items())
                .singleElement()
                .satisfies(one -> assertThat(one.getInt("linked")).isGreaterThanOrEqualTo(asking));
        Page portal = chromium.page(sweetline, "en");
        portal.navigate("/returns");
        assertThat(portal.getByText("Orders take a little longer")).isVisible();
    }

    /** The ticket is solved, the survey answered, and what it says confirmed. */
    private String theyThank(String ticket, Person buyer) {
        sweetline
                .desk()
                .agent()
                .post("/tickets/" + ticket + "/replies")
                .json("{\"text\":\"It leaves tomorrow.\",\"solve\":true}")
                .answers(201);
        String comment = "She was so patient with me, what a lovely person!";
        sweetline
                .anonymous()
                .outside("POST", invitation(buyer))
                .body(
                        "application/x-www-form-urlencoded",
                        "rating=5&quote=yes&comment=" + URLEncoder.encode(comment, StandardCharsets.UTF_8))
                .answers(303);
        int id = eventuallyFound(
                        "kind words",
                        () -> manager.get("/praise").answers(200).items().stream()
                                .filter(praise -> praise.getString("ticket", "").equals(ticket))
                                .findFirst())
                .getInt("id");
        return manager.put("/praise/" + id + "/judgement")
                .json("{\"state\":\"confirmed\"}")
                .answers(200)
                .text("quote");
    }

    private String invitation(Person buyer) {
        return eventuallyFound(
                "a link to the survey",
                () -> sweetline.town().mail().mailbox(buyer.email()).stream()
                        .map(mail -> LINK.matcher(new String(mail.raw(), StandardCharsets.UTF_8).replace("=\r\n", "")))
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                        .findFirst());
    }

    private void isReviewed(long surge, String words, Page page) {
        Answer review = manager.get("/surges/" + surge + "/review").answers(200);
        assertThat(review.text("surge.endedAt")).isNotEmpty();
        assertThat(figure(surge, "calls")).isEqualTo(rush.callers().size());
        assertThat(review.json().getJsonArray("spans")).isNotEmpty();
        assertThat(Answer.objects(review.json().getJsonArray("steps")))
                .extracting(step -> step.getString("kind"))
                .contains("SURGE");
        assertThat(Answer.objects(review.json().getJsonArray("topics")))
                .anySatisfy(topic -> assertThat(topic.getString("topic")).isEqualTo("order-status"));
        isReadInBothLanguages(surge, words, page);
        Answer report = manager.get("/reports/peak?peak=surge-" + surge).answers(200);
        assertThat(Answer.objects(report.json().getJsonArray("figures")))
                .filteredOn(figure -> figure.getString("key").equals("csat"))
                .singleElement()
                .satisfies(csat ->
                        assertThat(csat.getJsonObject("cell").getInt("n")).isPositive());
        assertThat(Answer.objects(report.json().getJsonArray("tables")))
                .extracting(table -> table.getString("key"))
                .contains("comparison", "course", "topics", "steps");
    }

    private void isReadInBothLanguages(long surge, String words, Page page) {
        Looks looks = new Looks(page, PICTURES);
        TITLES.forEach((language, titles) -> {
            Entrance.speak(manager, language);
            page.navigate("/surge/reviews/" + surge);
            assertThat(page.getByText(Pattern.compile(titles.get(0))).first()).isVisible();
            looks.areGood("review", language, Screen.PHONE, Screen.DESK);
            page.getByRole(AriaRole.LINK, named(titles.get(1))).click();
            assertThat(page.getByText(words).first()).isVisible();
            looks.areGood("report", language, Screen.PHONE, Screen.DESK, Screen.WALL);
        });
    }

    private Answer board() {
        return manager.get("/surge").answers(200);
    }

    private JsonObject series(String name) {
        return named(board().json(), "series", name);
    }

    private int figure(long surge, String name) {
        return named(manager.get("/surges/" + surge + "/review").answers(200).json(), "figures", name)
                .getInt("count");
    }

    private int free() {
        return Answer.objects(board().json().getJsonArray("topics")).stream()
                .filter(topic -> topic.getString("topic").equals("order-status"))
                .mapToInt(topic -> topic.getInt("free"))
                .sum();
    }

    private static JsonObject named(JsonObject answer, String list, String series) {
        return Answer.objects(answer.getJsonArray(list)).stream()
                .filter(each -> each.getString("series").equals(series))
                .findFirst()
                .orElseThrow();
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }
}
