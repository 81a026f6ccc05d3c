package org.sweetline.satisfaction.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

/** Whoever agreed to news is invited to vote, and stops it by the link in the mail. */
class PollInvitationIT {

    private static final Pattern STOP = Pattern.compile("(?m)^List-Unsubscribe: <https?://[^/]+(/vote/[^>]+\\?stop)>");
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    private final SweetlineServer server = SweetlineServer.shared();
    private final ApiClient manager = server.desk().withRole("manager");

    @Test
    void invitationIsStoppedByOneClickAndNotByALook() {
        Person robin = Strangers.aStranger();
        String customer = agreed(robin);
        Answer poll = open();
        manager.post("/polls/" + poll.number("id") + "/invitations")
                .json("{\"most\":100}")
                .answers(200);
        String mail = invitation(robin, poll);
        Matcher stop = STOP.matcher(mail.replace("\r\n ", " "));
        assertThat(stop.find()).as("where to stop it in %s", mail).isTrue();

        String looked =
                server.anonymous().outside("GET", stop.group(1)).answers(200).text();
        String before = news(customer);
        Answer stopped = post(stop.group(1));
        Answer again = post(stop.group(1));

        assertThat(mail).contains("List-Unsubscribe-Post: " + ONE_CLICK);
        assertThat(looked).contains("Send me no more news");
        assertThat(before).isEqualTo("given");
        assertThat(stopped.status()).isEqualTo(200);
        assertThat(stopped.text()).contains("We will send you no more news");
        assertThat(again.status()).isEqualTo(200);
        assertThat(news(customer)).isEqualTo("withdrawn");
        assertThat(manager.get("/polls/" + poll.number("id")).answers(200).number("votes"))
                .isZero();
    }

    @Test
    void letterOfARemovedPollIsStoppedToo() {
        Person robin = Strangers.aStranger();
        String customer = agreed(robin);
        Answer poll = open();
        String path = "/polls/" + poll.number("id");
        manager.post(path + "/invitations").json("{\"most\":100}").answers(200);
        Matcher stop = STOP.matcher(invitation(robin, poll).replace("\r\n ", " "));
        assertThat(stop.find()).isTrue();
        manager.delete(path).answers(204);

        Answer looked = server.anonymous().outside("GET", stop.group(1)).send();
        Answer stopped = post(stop.group(1));

        assertThat(looked.status()).isEqualTo(200);
        assertThat(stopped.text()).contains("We will send you no more news");
        assertThat(news(customer)).isEqualTo("withdrawn");
    }

    @Test
    void madeUpLinkStopsNothing() {
        String path = "/vote/" + open().text("link").replaceAll(".*/", "") + "/by/made-up?stop";

        assertThat(server.anonymous().outside("GET", path).send().status()).isEqualTo(404);
        assertThat(post(path).status()).isEqualTo(404);
    }

    private String agreed(Person robin) {
        String customer = Customers.ticketOf(manager, robin, "Hello").text("customer.number");
        manager.put("/customers/" + customer + "/consents/news/mail")
                .json("{\"how\":\"said\"}")
                .answers(200);
        return customer;
    }

    private Answer open() {
        return manager.post("/polls")
                .json("""
                        {"question":{"en":"Which scarf?","ko":"어떤 목도리?"},"options":[{"en":"Plum","ko":"자두색"},
                         {"en":"Sage","ko":"세이지색"}],"opensAt":"%s","closesAt":"%s","showsResults":false}
                        """.formatted(
                        Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(3))))
                .answers(201);
    }

    /** As it came, with its headers. */
    private String invitation(Person robin, Answer poll) {
        String key = poll.text("link").replaceAll(".*/", "");
        return eventuallyFound(
                "an invitation",
                () -> server.town().mail().mailbox(robin.email()).stream()
                        .map(mail -> new String(mail.raw(), StandardCharsets.UTF_8))
                        .filter(mail -> mail.contains("/vote/" + key))
                        .findFirst());
    }

    private String news(String customer) {
        return Answer.objects(manager.get("/customers/" + customer + "/consents")
                        .answers(200)
                        .json()
                        .getJsonArray("present"))
                .stream()
                .filter(each -> each.getString("purpose").equals("news")
                        && each.getString("channel").equals("mail"))
                .map((JsonObject each) -> each.getString("state"))
                .findFirst()
                .orElseThrow();
    }

    private Answer post(String path) {
        return server.anonymous()
                .outside("POST", path)
                .body("application/x-www-form-urlencoded", ONE_CLICK)
                .send();
    }
}
