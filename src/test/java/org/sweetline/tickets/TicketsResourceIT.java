package org.sweetline.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.Letters;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;

class TicketsResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();

    @Test
    void openedTicketIsFoundWithItsCustomerAndItsFirstMessage() {
        Person robin = Strangers.aStranger();

        Answer opened = open(robin, "The sleeve is too long").answers(201);

        Answer ticket = agent.get("/tickets/" + opened.text("number")).answers(200);
        assertThat(ticket.text("status")).isEqualTo("open");
        assertThat(ticket.text("customer.email")).isEqualTo(robin.email());
        assertThat(timeline(opened))
                .extracting(entry -> entry.getString("text"))
                .contains("The sleeve is too long");
    }

    @Test
    void repeatedIdempotencyKeyOpensOneTicket() {
        Person robin = Strangers.aStranger();

        Answer first = open(robin, "Sent twice")
                .header("Idempotency-Key", robin.email())
                .answers(201);
        Answer second = open(robin, "Sent twice")
                .header("Idempotency-Key", robin.email())
                .answers(201);
        Answer other = open(robin, "Sent anew")
                .header("Idempotency-Key", robin.email() + "2")
                .answers(201);

        assertThat(second.text("number")).isEqualTo(first.text("number"));
        assertThat(other.text("number")).isNotEqualTo(first.text("number"));
    }

    @Test
    void repeatedReplyIsWrittenOnce() {
        Answer ticket = open(Strangers.aStranger(), "A question").answers(201);
        String replies = "/tickets/" + ticket.text("number") + "/replies";

        Answer first = agent.post(replies)
                .header("Idempotency-Key", ticket.text("number"))
                .json("{\"text\":\"Hello\"}")
                .answers(201);
        Answer second = agent.post(replies)
                .header("Idempotency-Key", ticket.text("number"))
                .json("{\"text\":\"Hello\"}")
                .answers(201);

        assertThat(second.number("id")).isEqualTo(first.number("id"));
        assertThat(timeline(ticket))
                .filteredOn(entry -> entry.getString("text").equals("Hello"))
                .hasSize(1);
    }

    @Test
    void editOfAnOldVersionIsAConflictThatShowsThePresentState() {
        Answer ticket = open(Strangers.aStranger(), "Whose is it?").answers(201);
        String path = "/tickets/" + ticket.text("number");
        String seen = "\"" + ticket.number("version") + "\"";

        agent.put(path + "/priority")
                .header("If-Match", seen)
                .json("{\"priority\":\"high\"}")
                .answers(200);
        Answer late = agent.put(path + "/priority")
                .header("If-Match", seen)
                .json("{\"priority\":\"low\"}")
                .isRefused(409, "ticket-changed-meanwhile");

        assertThat(late.text("current.priority")).isEqualTo("high");
        assertThat(agent.get(path).answers(200).text("priority")).isEqualTo("high");
    }

    @Test
    void solvedTicketIsReopenedWithMilestones() {
        Answer ticket = open(Strangers.aStranger(), "Solve me").answers(201);
        String path = "/tickets/" + ticket.text("number");

        assertThat(agent.put(path + "/closure").answers(200).text("status")).isEqualTo("solved");
        assertThat(agent.put(path + "/closure").answers(200).text("status")).isEqualTo("solved");
        assertThat(agent.delete(path + "/closure").answers(200).text("status")).isEqualTo("open");

        assertThat(timeline(ticket))
                .filteredOn(entry -> entry.getString("kind").equals("milestone"))
                .extracting(entry -> Answer.text(entry, "milestone.type"))
                .containsSubsequence("solved", "reopened")
                .containsOnlyOnce("solved");
    }

    @Test
    void customerWaitsFromTheFirstMessageThatGotNoReply() throws Exception {
        Person robin = Strangers.aStranger();
        Answer ticket = open(robin, "Which size?").answers(201);
        String path = "/tickets/" + ticket.text("number");
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            assertThat(waitingSince(database, ticket)).isNotEmpty();
            agent.post(path + "/replies").json("{\"text\":\"M\"}").answers(201);
            agent.put(path + "/pending").answers(200);
            assertThat(waitingSince(database, ticket)).isEmpty();

            String mailed = mail(robin, ticket, "And how wide?");
            List<String> since = waitingSince(database, ticket);
            mail(robin, ticket, "In inches, please");

            assertThat(mailed).isEqualTo(ticket.text("number"));
            assertThat(since).hasSize(1).isEqualTo(waitingSince(database, ticket));
            assertThat(timeline(ticket))
                    .extracting(entry -> Answer.text(entry, "milestone.to"))
                    .containsSubsequence("pending", "open")
                    .containsOnlyOnce("open");
        }
    }

    @Test
    void ticketIsAssignedTaggedAndRenamed() {
        Answer ticket = open(Strangers.aStranger(), "Sort me").answers(201);
        String path = "/tickets/" + ticket.text("number");
        long me = agent.get("/session").answers(200).number("account.id");

        agent.put(path + "/assignment").json("{\"account\":" + me + "}").answers(200);
        agent.put(path + "/tags").json("{\"tags\":[\"sizing\",\"sleeve\"]}").answers(200);
        Answer changed = agent.put(path + "/subject")
                .json("{\"subject\":\"Sleeve length\"}")
                .answers(200);

        assertThat(changed.number("assignee.id")).isEqualTo(me);
        assertThat(changed.json().getJsonArray("tags")).hasSize(2);
        assertThat(changed.text("subject")).isEqualTo("Sleeve length");
        agent.put(path + "/assignment").json("{\"account\":999999999}").isRefused(400, "invalid-request");
        assertThat(agent.delete(path + "/assignment").answers(200).json().isNull("assignee"))
                .isTrue();
    }

    @Test
    void pagesAreStableWhileNewTicketsComeIn() {
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            opened.add(0, open(Strangers.aStranger(), "Page " + i).answers(201).text("number"));
        }

        List<String> read = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 3; page++) {
            Answer answer = agent.get("/tickets?view=all&limit=3" + after).answers(200);
            answer.items().forEach(ticket -> read.add(ticket.getString("number")));
            after = "&after=" + answer.text("next");
            open(Strangers.aStranger(), "Comes between").answers(201);
        }

        assertThat(read).doesNotHaveDuplicates().containsSubsequence(opened);
    }

    @Test
    void ticketNeedsSomebodyToAnswer() {
        agent.post("/tickets")
                .json("{\"subject\":\"a\",\"text\":\"b\",\"customer\":{\"name\":\"Nobody\"}}")
                .isRefused(400, "invalid-request");
        agent.post("/tickets")
                .json("{\"subject\":\"a\",\"text\":\"b\",\"customer\":{\"email\":\"a@b\\r\\nBcc: c@d.example\"}}")
                .isRefused(400, "invalid-request");
    }

    private ApiRequest open(Person customer, String text) {
        return agent.post("/tickets")
                .json("{\"subject\":\"%s\",\"text\":\"%s\",\"customer\":{\"name\":\"%s\",\"email\":\"%s\"}}"
                        .formatted(text, text, customer.name(), customer.email()));
    }

    private String mail(Person from, Answer ticket, String text) {
        return Letters.piped(
                sweetline.program(),
                Letter.from(from)
                        .about("Re: Which size? [" + ticket.text("number") + "]")
                        .saying(text));
    }

    private static List<String> waitingSince(ProductDatabase database, Answer ticket) {
        return database.rows("select waiting_since from ticket where waiting_since is not null and 'T-' || id = '"
                + ticket.text("number") + "'");
    }

    private List<jakarta.json.JsonObject> timeline(Answer ticket) {
        return agent.get("/tickets/" + ticket.text("number") + "/timeline")
                .answers(200)
                .items();
    }
}
