package org.sweetline.channels.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Letters;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.mail.ReceivedMail;

/** From "Ask for permission" over the customer's mailbox to a yes, and back. */
class QuotePageIT {
    private static final Pattern LINK = Pattern.compile("(/q/[\\w-]+)");

    private final SweetlineServer server = SweetlineServer.shared();
    private final ApiClient manager = server.desk().withRole("manager");
    private final ApiClient agent = server.desk().agent();

    @Test
    void customerIsAskedOnceSaysYesAndTakesItBack() {
        Person robin = Strangers.aStranger();
        String praise = confirmed(robin);
        String quote = manager.get(praise).answers(200).text("quote");
        agent.put(praise + "/quote-letter").answers(403);
        assertThat(manager.get(praise + "/quote-letter").answers(200).text("quote"))
                .isEqualTo(quote);

        assertThat(manager.put(praise + "/quote-letter").answers(200).text("obstacle"))
                .isEqualTo("asked-already");
        manager.put(praise + "/quote-letter").isRefused(409, "quote-letter-not-sent");
        String page = page(robin);

        Answer looked = get(page);
        assertThat(looked.text()).contains(quote).contains("noindex").doesNotContain(robin.email(), "<script");
        assertThat(looked.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(permission(praise)).as("looking answers nothing").isEqualTo("asked");
        assertThat(post(manager, page, "answer=yes").status())
                .as("by one of us")
                .isEqualTo(409);
        assertThat(post(server.anonymous(), page, "").text()).contains("role=\"alert\"");

        assertThat(post(server.anonymous(), page, "answer=yes").status()).isEqualTo(303);
        assertThat(permission(praise)).isEqualTo("granted");
        assertThat(get(page).text()).contains("You said yes on");
        assertThat(post(server.anonymous(), page, "answer=no&never=yes").text()).contains("We won’t ask again");

        assertThat(permission(praise)).isEqualTo("refused");
        assertThat(mails(robin)).hasSize(1);
        List<JsonObject> trail = manager.get(praise + "/trail").answers(200).items();
        assertThat(trail)
                .extracting(step -> step.getString("action"))
                .containsExactly(
                        "confirmed",
                        "permission asked",
                        "permission granted by the customer",
                        "permission refused by the customer");
        assertThat(trail.get(2).isNull("by")).isTrue();
        assertThat(manager.get(praise + "/quote-letter").answers(200).text("answer"))
                .isEqualTo("no");
    }

    @Test
    void linkThatLeadsNowhereIsAPageThatSaysSo() {
        Answer nowhere = server.anonymous().outside("GET", "/q/made-up").send();

        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.text()).contains("This link does not lead anywhere");
    }

    private String confirmed(Person robin) {
        String ticket = Letters.piped(
                server.program(),
                Letter.from(robin)
                        .at(Instant.now())
                        .about("Thank you")
                        .saying("Grace went above and beyond, thank you so much for fixing my order."));
        JsonObject heard = eventuallyFound(
                "kind words",
                () -> manager.get("/praise?limit=200").answers(200).items().stream()
                        .filter(praise -> ticket.equals(praise.getString("ticket", "")))
                        .findFirst());
        String path = "/praise/" + heard.getInt("id");
        manager.put(path + "/judgement").json("{\"state\":\"confirmed\"}").answers(200);
        return path;
    }

    private String permission(String praise) {
        return manager.get(praise).answers(200).text("permission");
    }

    private String page(Person robin) {
        ReceivedMail mail =
                eventuallyFound("a letter", () -> mails(robin).stream().findFirst());
        String raw = new String(mail.raw(), StandardCharsets.UTF_8).replace("=\r\n", "");
        Matcher link = LINK.matcher(raw);
        assertThat(link.find()).as("a link in %s", mail.text()).isTrue();
        assertThat(raw).contains("text/plain", "text/html");
        return link.group(1);
    }

    private List<ReceivedMail> mails(Person robin) {
        return server.town().mail().mailbox(robin.email()).stream()
                .filter(mail -> mail.subject().endsWith("may we quote you?"))
                .toList();
    }

    private Answer get(String path) {
        return server.anonymous().outside("GET", path).answers(200);
    }

    private static Answer post(ApiClient by, String path, String form) {
        return by.outside("POST", path)
                .body("application/x-www-form-urlencoded", form)
                .send();
    }
}
