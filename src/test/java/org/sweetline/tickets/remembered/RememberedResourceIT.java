package org.sweetline.tickets.remembered;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

class RememberedResourceIT {
    private final ApiClient agent = SweetlineServer.shared().desk().agent();
    private final Person robin = Strangers.aStranger();

    @Test
    void lineSaysWhoWroteItAndWhereItWasTold() {
        Answer ticket = Customers.ticketOf(agent, robin, "Hello");
        String lines = linesOf(ticket);

        agent.post(lines)
                .json("{\"text\":\"Granddaughter Mina made\\n the card\",\"ticket\":\"%s\"}"
                        .formatted(ticket.text("number")))
                .answers(201);

        assertThat(agent.get(lines).answers(200).items()).singleElement().satisfies(line -> {
            assertThat(line.getString("text")).isEqualTo("Granddaughter Mina made the card");
            assertThat(line.getString("ticket")).isEqualTo(ticket.text("number"));
            assertThat(Answer.text(line, "by.name")).isEqualTo("Grace Hopkins");
        });
    }

    @Test
    void lineThatIsToldTwiceStandsOnce() {
        String lines = linesOf(Customers.ticketOf(agent, robin, "Hello"));
        long first = remember(lines, "Birthday 3 May").number("id");

        long again = remember(lines, "birthday 3 may").number("id");

        assertThat(again).isEqualTo(first);
        assertThat(agent.get(lines).answers(200).items()).hasSize(1);
    }

    @Test
    void lineIsCorrectedAndLetGo() {
        String lines = linesOf(Customers.ticketOf(agent, robin, "Hello"));
        String line = lines + "/" + remember(lines, "Birthday 3 May").number("id");

        Answer corrected = agent.put(line)
                .header("If-Match", "\"1\"")
                .json("{\"text\":\"Birthday 4 May\"}")
                .answers(200);
        agent.put(line)
                .header("If-Match", "\"1\"")
                .json("{\"text\":\"Birthday 5 May\"}")
                .isRefused(409, "remembered-line-changed-meanwhile");
        agent.delete(line).answers(204);

        assertThat(corrected.number("version")).isEqualTo(2);
        assertThat(agent.get(lines).answers(200).items()).isEmpty();
        agent.delete(line).isRefused(404, "no-such-remembered-line");
    }

    @Test
    void linesAreShortAndFew() {
        String lines = linesOf(Customers.ticketOf(agent, robin, "Hello"));
        for (int i = 0; i < 30; i++) {
            remember(lines, "Likes number " + i);
        }

        agent.post(lines).json("{\"text\":\"Likes one more\"}").isRefused(409, "too-many-remembered-lines");
        agent.post(lines).json("{\"text\":\"" + "x".repeat(141) + "\"}").isRefused(400, "invalid-request");
    }

    @Test
    void whatSomebodyElseSaidIsNoOrigin() {
        String lines = linesOf(Customers.ticketOf(agent, robin, "Hello"));
        String strange =
                Customers.ticketOf(agent, Strangers.aStranger(), "Hello").text("number");

        agent.post(lines)
                .json("{\"text\":\"Likes tea\",\"ticket\":\"%s\"}".formatted(strange))
                .isRefused(400, "invalid-request");
        agent.post(lines).json("{\"text\":\"Likes tea\",\"entry\":999999999}").isRefused(400, "invalid-request");
    }

    @Test
    void whatTheCustomerSaysIsSuggestedUntilItIsTakenUpOrTurnedDown() {
        Answer ticket = Customers.ticketOf(
                agent, robin, "My birthday is on May 3rd. Please call me Max. I am hard of hearing. Call me back!");
        String lines = linesOf(ticket);
        String open = lines + "/suggestions?ticket=" + ticket.text("number");

        assertThat(agent.get(open).answers(200).items())
                .extracting(suggestion -> suggestion.getString("text"))
                .containsExactlyInAnyOrder("Birthday 3 May", "Likes to be called Max", "Prefers writing to calls");
        assertThat(agent.get(lines).answers(200).items()).isEmpty();

        JsonObject birthday = suggestion(open, "birthday");
        agent.post(lines)
                .json("{\"text\":\"Birthday 3 May, loves red\",\"entry\":%s,\"suggestion\":\"%s\"}"
                        .formatted(birthday.getJsonNumber("entry"), birthday.getString("key")))
                .answers(201);
        agent.put(lines + "/suggestions/" + suggestion(open, "nickname").getString("key") + "/dismissal")
                .answers(204);

        assertThat(agent.get(open).answers(200).items())
                .extracting(suggestion -> suggestion.getString("kind"))
                .containsExactly("contact-wish");
        Customers.ticketOf(agent, robin, "Once more: please call me Max, and my birthday is on May 3.");
        assertThat(agent.get(lines + "/suggestions").answers(200).items())
                .extracting(suggestion -> suggestion.getString("kind"))
                .containsExactly("contact-wish");
    }

    @Test
    void wordsThatAskForCareAreThereForWhoeverTypes() {
        Answer matters = agent.get("/remembered/matters").answers(200);

        assertThat(matters.items())
                .extracting(matter -> matter.getString("matter"))
                .containsExactly("hearing", "health", "money", "family");
    }

    private JsonObject suggestion(String path, String kind) {
        return agent.get(path).answers(200).items().stream()
                .filter(suggestion -> suggestion.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private Answer remember(String lines, String text) {
        return agent.post(lines).json("{\"text\":\"" + text + "\"}").answers(201);
    }

    private static String linesOf(Answer ticket) {
        return "/customers/" + ticket.text("customer.number") + "/remembered";
    }
}
