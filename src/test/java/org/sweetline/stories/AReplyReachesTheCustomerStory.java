package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Letters;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.Town;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.mail.ReceivedMail;

/** What is written on the ticket page leaves as mail, and the answer to it comes back to the same ticket. */
class AReplyReachesTheCustomerStory {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final Town town = sweetline.town();
    private final ApiClient agent = sweetline.desk().agent();

    @Test
    void customersAnswerReopensTheSolvedTicket() {
        Person robin = Strangers.aStranger();
        Letter question = letter(robin, "One mitten is missing").saying("There is only one in the box.");
        String ticket = Letters.piped(sweetline.program(), question);

        agent.post("/tickets/" + ticket + "/replies")
                .json("{\"text\":\"The other one is on its way.\",\"solve\":true}")
                .answers(201);
        ReceivedMail reply = theOnlyMailTo(robin);
        assertThat(agent.get("/tickets/" + ticket).answers(200).text("status")).isEqualTo("solved");
        town.mail().deliver(letter(robin, "").inReplyTo(reply).saying("It is still not here!"));

        assertThat(reply.subject()).startsWith("Re: One mitten is missing");
        assertThat(reply.inReplyTo()).isEqualTo(question.messageId());
        assertThat(reply.text()).contains("The other one is on its way.");
        eventually(() -> {
            assertThat(agent.get("/tickets/" + ticket).answers(200).text("status"))
                    .isEqualTo("open");
            assertThat(timeline(ticket))
                    .filteredOn(entry -> entry.getString("kind").equals("message"))
                    .extracting(entry -> entry.getString("text").strip())
                    .containsExactly(
                            "There is only one in the box.", "The other one is on its way.", "It is still not here!");
            assertThat(timeline(ticket))
                    .filteredOn(entry -> "out".equals(Answer.text(entry, "direction")))
                    .extracting(entry -> Answer.text(entry, "delivery.state"))
                    .containsExactly("sent");
        });
        assertThat(town.mail().mailbox(robin.email())).hasSize(1);
    }

    @Test
    void answerThatLostItsThreadFindsTheTicketByTheAddressItWasAskedFor() {
        Person robin = Strangers.aStranger();
        Person mallory = Strangers.aStranger();
        String ticket =
                Letters.piped(sweetline.program(), letter(robin, "Which size?").saying("I wear 42."));
        agent.post("/tickets/" + ticket + "/replies")
                .json("{\"text\":\"Then it is M.\"}")
                .answers(201);
        String address = theOnlyMailTo(robin).replyTo();
        String forged = address.replaceFirst("\\.(.)", "." + (address.matches(".*\\.a[^.]*@.*") ? "b" : "a"));

        assertThat(address).matches("support\\+[0-9a-z]+\\.[a-z2-7]{26}@sweetline\\.example");
        assertThat(Letters.piped(
                        sweetline.program(),
                        letter(robin, "Thank you").to(address).saying("M it is.")))
                .isEqualTo(ticket);
        assertThat(Letters.piped(
                        sweetline.program(),
                        letter(robin, "Thank you").to(forged).saying("M it is.")))
                .isNotEqualTo(ticket);
        assertThat(Letters.piped(
                        sweetline.program(),
                        letter(mallory, "Me too").to(address).saying("I found this address.")))
                .isEqualTo(ticket);
        assertThat(timeline(ticket))
                .filteredOn(entry -> "in".equals(Answer.text(entry, "direction")))
                .extracting(entry -> Answer.text(entry, "trust"), entry -> Answer.text(entry, "to"))
                .containsExactly(
                        tuple("unverified", "support@sweetline.example"),
                        tuple("known", "support@sweetline.example"),
                        tuple("third-party", "support@sweetline.example"));
    }

    @Test
    void replyQuotesWhatItAnswersAndTheAnswerToItIsFolded() {
        Person robin = Strangers.aStranger();
        String ticket = Letters.piped(
                sweetline.program(), letter(robin, "Two questions").saying("Is it wool?\nIs it warm?"));
        agent.post("/tickets/" + ticket + "/replies")
                .json("{\"text\":\"Both.\"}")
                .answers(201);
        ReceivedMail reply = theOnlyMailTo(robin);

        String again = Letters.piped(
                sweetline.program(), letter(robin, "").inReplyTo(reply).saying("Lovely!"));

        assertThat(reply.text().lines().map(String::strip))
                .startsWith("Both.")
                .contains("> Is it wool?", "> Is it warm?")
                .anySatisfy(line -> assertThat(line).matches("On .+ UTC, .+ wrote:"));
        assertThat(again).isEqualTo(ticket);
        JsonObject last = timeline(ticket).get(timeline(ticket).size() - 1);
        assertThat(last.getString("text")).isEqualTo("Lovely!");
        assertThat(last.getString("quoted")).contains("Both.", "Is it warm?");
    }

    @Test
    void strangerWhoOnlyKnowsTheNumberComesToATicketOfHisOwn() {
        Person robin = Strangers.aStranger();
        Person mallory = Strangers.aStranger();
        String ticket =
                Letters.piped(sweetline.program(), letter(robin, "My address").saying("12 Larch Street"));

        String strangers = Letters.piped(
                sweetline.program(),
                letter(mallory, "Re: [" + ticket + "] My address").saying("Please send it all to me instead."));

        assertThat(strangers).isNotEqualTo(ticket);
        assertThat(timeline(ticket))
                .filteredOn(entry -> entry.getString("kind").equals("message"))
                .hasSize(1);
    }

    @Test
    void noteStaysAtTheDesk() {
        Person robin = Strangers.aStranger();
        String ticket =
                Letters.piped(sweetline.program(), letter(robin, "A note").saying("Hello"));

        agent.post("/tickets/" + ticket + "/notes")
                .json("{\"text\":\"Only for us.\"}")
                .answers(201);
        agent.post("/tickets/" + ticket + "/replies")
                .json("{\"text\":\"Hello Robin\"}")
                .answers(201);

        assertThat(theOnlyMailTo(robin).text()).contains("Hello Robin").doesNotContain("Only for us");
    }

    private Letter letter(Person from, String subject) {
        return Letter.from(from).at(Instant.now()).about(subject);
    }

    private ReceivedMail theOnlyMailTo(Person person) {
        return eventuallyFound(
                "a mail to " + person.email(),
                () -> town.mail().mailbox(person.email()).stream().findFirst());
    }

    private List<JsonObject> timeline(String ticket) {
        return agent.get("/tickets/" + ticket + "/timeline").answers(200).items();
    }
}
