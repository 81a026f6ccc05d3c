package org.sweetline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Letters;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;

class DeliveriesResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient program = sweetline.program();

    @Test
    void pipedMailBecomesATicketOfItsSender() {
        Person robin = Strangers.aStranger();

        String ticket = Letters.piped(program, letter(robin));

        Answer shown = program.get("/tickets/" + ticket).answers(200);
        assertThat(shown.text("subject")).isEqualTo("By the pipe");
        assertThat(shown.text("customer.email")).isEqualTo(robin.email());
        assertThat(shown.text("channel")).isEqualTo("mail");
    }

    @Test
    void sameMailTwiceIsOneDelivery() {
        Letter letter = letter(Strangers.aStranger());

        Answer first = program.post("/deliveries/mail")
                .body("message/rfc822", letter.raw())
                .answers(202);
        Answer second = program.post("/deliveries/mail")
                .body("message/rfc822", letter.raw())
                .answers(202);

        assertThat(second.number("id")).isEqualTo(first.number("id"));
        assertThat(first.header("Location")).endsWith("/api/v1/deliveries/" + first.number("id"));
    }

    @Test
    void mailThatComesByBothDoorsIsOneTicket() {
        Letter letter = letter(Strangers.aStranger());
        String ticket = Letters.piped(program, letter);

        sweetline.town().mail().deliver(letter);
        eventually(() -> assertThat(sweetline.town().mail().unseen()).isZero());

        assertThat(program.get("/tickets/" + ticket + "/timeline").answers(200).items())
                .filteredOn(entry -> entry.getString("kind").equals("message"))
                .hasSize(1);
        String customer = program.get("/tickets/" + ticket).answers(200).text("customer.number");
        assertThat(program.get("/customers/" + customer + "/tickets")
                        .answers(200)
                        .items())
                .hasSize(1);
    }

    @Test
    void agentsDoNotDeliverMail() {
        sweetline
                .desk()
                .agent()
                .post("/deliveries/mail")
                .body("message/rfc822", letter(Strangers.aStranger()).raw())
                .isRefused(403, "not-permitted");
    }

    private static Letter letter(Person from) {
        return Letter.from(from).at(Instant.now()).about("By the pipe").saying("Hello");
    }
}
