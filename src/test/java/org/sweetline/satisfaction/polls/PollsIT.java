package org.sweetline.satisfaction.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sweetline.security.Tokens;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.ReceivedMail;

/** From a question to a winner, without an account and without script. */
class PollsIT {
    private static final Pattern LINK = Pattern.compile("(/vote/\\w+/by/[\\w-]+)");
    private final SweetlineServer server = SweetlineServer.shared();
    private final ApiClient manager = server.desk().withRole("manager");

    @Test
    void voteCountsOnceItIsConfirmedAndTheLastOneIsTheirs() {
        Answer poll = made(true, "");
        String page = path(poll);
        Person robin = Strangers.aStranger();

        post(page, choice(poll, 0, robin.email()));
        String link = linkTo(robin);
        String looked = page(link);
        long before = votes(poll);
        post(link, "option=" + option(poll, 0));
        post(link, "option=" + option(poll, 1));

        assertThat(looked).contains("Count my vote").contains("value=\"" + option(poll, 0) + "\" required checked");
        assertThat(before).isZero();
        Answer now = manager.get("/polls/" + poll.number("id")).answers(200);
        assertThat(now.number("votes")).isEqualTo(1);
        assertThat(now.text("verdict")).isEqualTo("too-few");
        assertThat(options(now)).extracting(each -> each.getInt("votes")).containsExactly(0, 1);
        assertThat(page(page + "/results")).contains("Too few votes");
        assertThat(manager.get("/polls/" + poll.number("id") + "/votes")
                        .answers(200)
                        .text())
                .contains("Sage")
                .doesNotContain(robin.email());
    }

    @Test
    void secondAddressOfOneCustomerIsNoSecondVote() {
        Answer poll = made(false, "");
        Person robin = Strangers.aStranger();
        Customers.ticketOf(manager, robin, "Hello");

        post(path(poll), choice(poll, 0, robin.email()));
        String first = linkTo(robin);
        post(first, "option=" + option(poll, 0));
        post(path(poll), choice(poll, 1, robin.email().toUpperCase(Locale.ROOT)));
        post(first, "option=" + option(poll, 1));

        assertThat(votes(poll)).isEqualTo(1);
        assertThat(server.anonymous()
                        .outside("GET", path(poll) + "/results")
                        .send()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoeverAsksHearsTheSameAndRobotsHearNothingElse() {
        Answer poll = made(true, "");
        String page = path(poll);
        Person known = Strangers.aStranger();
        Customers.ticketOf(manager, known, "Hello");
        Person unknown = Strangers.aStranger();

        Answer toKnown = post(page, choice(poll, 0, known.email()));
        Answer toUnknown = post(page, choice(poll, 0, unknown.email()));
        Answer robot = post(page, choice(poll, 0, "robot@example.com") + "&website=x");
        Answer nothing = post(page, "email=" + encoded(unknown.email()));

        assertThat(List.of(toKnown.status(), toUnknown.status(), robot.status()))
                .containsOnly(303);
        assertThat(toKnown.header("Location")).isEqualTo(toUnknown.header("Location"));
        assertThat(robot.header("Location")).isEqualTo(toUnknown.header("Location"));
        assertThat(nothing.text()).contains("role=\"alert\"");
        linkTo(unknown);
        assertThat(server.town().mail().mailbox("robot@example.com")).isEmpty();
    }

    @Test
    void winnersAreDrawnByASeedWhoseHashWasShownBefore() throws Exception {
        Answer poll = made(true, "\"prize\":{\"en\":\"A scarf\",\"ko\":\"목도리\"},\"winners\":1,");
        String page = path(poll);
        String hash = poll.text("draw.seedHash");
        Person entrant = Strangers.aStranger();
        for (int i = 0; i < 2; i++) {
            Person robin = i == 0 ? entrant : Strangers.aStranger();
            post(page, choice(poll, i, robin.email()) + "&draw=yes");
            String link = linkTo(robin);
            assertThat(page(link)).contains("name=\"draw\" value=\"yes\" checked>");
            post(link, "option=" + option(poll, i) + "&draw=yes");
            assertThat(page(link + "/thanks")).contains("Your number is");
        }
        String drawnFrom = linkTo(entrant);
        Person modest = Strangers.aStranger();
        assertThat(page(page)).contains("name=\"draw\" value=\"yes\">");
        post(page, choice(poll, 0, modest.email()));
        String theirs = linkTo(modest);
        assertThat(page(theirs)).contains("name=\"draw\" value=\"yes\">");
        post(theirs, "option=" + option(poll, 0));
        assertThat(page(theirs + "/thanks")).doesNotContain("Your number is");
        String id = "/polls/" + poll.number("id");
        assertThat(page(page + "/draw")).contains(hash).contains("Not drawn yet");
        manager.put(id + "/draw").json("{}").isRefused(409, "poll-not-over");

        change(poll, "closes_at = now() - interval '1 second'");
        assertThat(page(drawnFrom)).contains("Nothing is drawn yet");
        Answer drawn = manager.put(id + "/draw").json("{}").answers(200);
        Answer again = manager.put(id + "/draw").json("{}").answers(200);

        assertThat(drawn.number("draw.entries")).isEqualTo(2);
        assertThat(again.text("draw.seed")).isEqualTo(drawn.text("draw.seed"));
        String winner = drawn.json()
                .getJsonObject("draw")
                .getJsonArray("drawn")
                .getJsonObject(0)
                .getString("code");
        assertThat(page(page + "/draw")).contains(drawn.text("draw.seed")).contains(winner);
        assertThat(page(drawnFrom)).containsPattern(winner + "|not drawn this time");
        assertThat(page(theirs)).doesNotContain("Your number");
        assertThat(Tokens.hash(drawn.text("draw.seed"))).isEqualTo(hash);
        assertThat(post(page, choice(poll, 0, "late@example.com")).status()).isEqualTo(409);
    }

    @Test
    void nothingIsDrawnOnceNobodyKnowsWhereToTellTheWinners() throws Exception {
        Answer poll = made(true, "\"prize\":{\"en\":\"A scarf\",\"ko\":\"목도리\"},\"winners\":1,");
        change(poll, "opens_at = opens_at - interval '98 days', closes_at = closes_at - interval '98 days'");

        manager.put("/polls/" + poll.number("id") + "/draw").json("{}").isRefused(409, "poll-draw-too-late");
    }

    @Test
    void whatPeopleHaveVotedOnStaysAsItIs() {
        Answer poll = made(true, "");
        String id = "/polls/" + poll.number("id");
        manager.put(id)
                .header("If-Match", "\"7\"")
                .json(form("Other?", true, ""))
                .isRefused(409, "poll-changed-meanwhile");
        manager.put(id)
                .json(withIds(poll, form("Which colour now?", true, ""))
                        .replace("\"id\":" + option(poll, 0), "\"id\":999999999"))
                .isRefused(400, "invalid-request");
        Answer turned = manager.put(id)
                .json(withIds(poll, form("Which colour now?", true, ""))
                        .replace("[{", "[{\"en\":\"Rose\",\"ko\":\"장미색\"},{"))
                .answers(200);
        manager.put(id).json(withIds(poll, form("Which colour now?", true, ""))).answers(200);
        Person robin = Strangers.aStranger();
        post(path(poll), choice(poll, 0, robin.email()));
        manager.put(id).json(form("Something else?", true, "")).isRefused(409, "poll-running");
        post(linkTo(robin), "option=" + option(poll, 0));

        assertThat(List.of(option(turned, 1), option(turned, 2)))
                .as("each stays itself, wherever it stands")
                .containsExactly(option(poll, 0), option(poll, 1));
        manager.put(id).json(form("Something else?", true, "")).isRefused(409, "poll-running");
        manager.put(id)
                .json(endingAt(
                        form("Which colour now?", false, ""), Instant.now().plus(Duration.ofDays(1))))
                .isRefused(400, "invalid-request");
        manager.put(id).json(form("Which colour now?", false, "")).answers(200);
        server.desk().agent().put(id).json(form("Which colour now?", true, "")).answers(403);
        manager.delete(id).answers(204);

        assertThat(server.anonymous().outside("GET", path(poll)).send().status())
                .isEqualTo(410);
    }

    @Test
    void outcomeBecomesACampaignThatTheBoardKnows() {
        Answer poll = made(true, "");
        String id = "/polls/" + poll.number("id");
        String name = "Plum by " + Strangers.aStranger().familyName();
        String campaign = "{\"name\":\"%s\",\"code\":\"PLUM%d\",\"item\":\"Scarf\",\"beganAt\":\"%s\"}"
                .formatted(name, poll.number("id"), Instant.now());

        server.desk().agent().put(id + "/campaign").answers(403);
        JsonObject made = manager.post("/campaigns").json(campaign).answers(200).items().stream()
                .filter(each -> each.getString("name").equals(name)
                        && each.getString("item").equals("Scarf"))
                .findFirst()
                .orElseThrow();
        String said = "{\"campaign\":%d}".formatted(made.getInt("id"));
        manager.put(id + "/campaign").json("{\"campaign\":999999999}").isRefused(400, "invalid-request");
        Answer noted = manager.put(id + "/campaign").json(said).answers(200);
        Answer again = manager.put(id + "/campaign").json(said).answers(200);

        assertThat(noted.number("campaign")).isEqualTo(made.getInt("id"));
        assertThat(again.text("campaignAt")).isEqualTo(noted.text("campaignAt"));
        String path = "/campaigns/" + made.getInt("id");
        manager.delete(path).answers(200);
        assertThat(manager.delete(path + "/removal").answers(200).text()).contains(name);
        server.desk().agent().delete(path + "/removal").answers(403);
        manager.delete(path + "/removal").answers(404);
        manager.delete(path).answers(200);
    }

    private Answer made(boolean shows, String prize) {
        return manager.post("/polls")
                .json(form("Which colour next?", shows, prize))
                .answers(201);
    }

    private static String form(String question, boolean shows, String prize) {
        return """
                {"question":{"en":"%s","ko":"다음 색은 무엇이 좋을까요?"},"options":[{"en":"Plum","ko":"자두색"},
                 {"en":"Sage","ko":"세이지색"}],%s"opensAt":"%s","closesAt":"%s","showsResults":%s}
                """.formatted(
                        question,
                        prize,
                        Instant.now().minus(Duration.ofDays(30)),
                        Instant.now().plus(Duration.ofDays(3)),
                        shows);
    }

    private static String endingAt(String form, Instant end) {
        return form.replaceAll("\"closesAt\":\"[^\"]+\"", "\"closesAt\":\"" + end + "\"");
    }

    private static String withIds(Answer poll, String form) {
        return form.replace("{\"en\":\"Plum", "{\"id\":%d,\"en\":\"Plum".formatted(option(poll, 0)))
                .replace("{\"en\":\"Sage", "{\"id\":%d,\"en\":\"Sage".formatted(option(poll, 1)));
    }

    private void change(Answer poll, String what) throws Exception {
        try (ProductDatabase database = new ProductDatabase(server.data())) {
            database.change("update poll set " + what + " where id = " + poll.number("id"));
        }
    }

    private long votes(Answer poll) {
        return manager.get("/polls/" + poll.number("id")).answers(200).number("votes");
    }

    private static List<JsonObject> options(Answer poll) {
        return poll.json().getJsonArray("options").getValuesAs(JsonObject.class);
    }

    private static long option(Answer poll, int position) {
        return options(poll).get(position).getInt("id");
    }

    private static String choice(Answer poll, int position, String email) {
        return "option=" + option(poll, position) + "&email=" + encoded(email);
    }

    private static String path(Answer poll) {
        return URI.create(poll.text("link")).getPath();
    }

    private String linkTo(Person robin) {
        ReceivedMail mail = eventuallyFound(
                "a link to vote",
                () -> server.town().mail().mailbox(robin.email()).stream()
                        .filter(each -> each.subject().equals("Your vote"))
                        .findFirst());
        Matcher link = LINK.matcher(new String(mail.raw(), StandardCharsets.UTF_8).replace("=\r\n", ""));
        assertThat(link.find()).as("a link in %s", mail.text()).isTrue();
        return link.group(1);
    }

    private String page(String path) {
        return server.anonymous().outside("GET", path).answers(200).text();
    }

    private Answer post(String path, String form) {
        return server.anonymous()
                .outside("POST", path)
                .body("application/x-www-form-urlencoded", form)
                .send();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
