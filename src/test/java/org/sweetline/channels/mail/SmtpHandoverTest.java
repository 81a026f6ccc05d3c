package org.sweetline.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.testing.MoodySmtp;
import org.sweetline.testing.MoodySmtp.Step;
import org.sweetline.tickets.ReplyDelivery.OutgoingReply;
import org.sweetline.tickets.TicketNumber;

class SmtpHandoverTest {

    private static final String ADA = "ada@c.test";

    private final MoodySmtp server = MoodySmtp.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void acceptedMailIsTakenOnce() throws MessagingException {
        send();

        assertThat(server.taken(ADA)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 4.3.2 too busy",
        "GREETING, 554 5.3.2 not today",
        "MAIL, 451 4.7.1 greylisted",
        "MAIL, 530 5.7.0 authentication required",
        "RCPT, 450 4.2.1 mailbox busy",
        "RCPT, 452 4.2.2 mailbox full",
        "DATA, 421 4.3.2 shutting down",
        "TEXT, 451 4.3.0 try again later",
    })
    void faultThatMayPassIsWorthAnotherTry(Step step, String answer) throws MessagingException {
        server.refuse(step, answer, 1);

        assertThatThrownBy(this::send).isInstanceOf(MessagingException.class).isNotInstanceOf(PermanentFault.class);

        send();
        assertThat(server.taken(ADA)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.2.1 mailbox busy, true",
        "TEXT, 451 4.3.0 try again later, true",
        "GREETING, 421 4.3.2 too busy, false",
        "DATA, 421 4.3.2 shutting down, false",
        "MAIL, 530 5.7.0 authentication required, false",
    })
    void oneMailThatIsPutOffIsNotTakenForAServerInTrouble(Step step, String answer, boolean putOff) {
        server.refuse(step, answer, 1);

        assertThatThrownBy(this::send)
                .satisfies(fault -> assertThat(fault instanceof DeferredFault).isEqualTo(putOff));
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 550 5.7.1 sender not allowed",
        "RCPT, 550 5.1.1 no such user",
        "RCPT, 553 5.1.3 mailbox name not allowed",
        "DATA, 554 5.5.1 no valid recipients",
        "TEXT, 552 5.3.4 message too big",
        "TEXT, 554 5.7.1 looks like spam",
    })
    void refusalForGoodIsToldInTheServersWords(Step step, String answer) {
        server.refuse(step, answer, 1);

        assertThatThrownBy(this::send).isInstanceOf(PermanentFault.class).hasMessageContaining(answer.substring(4));
        assertThat(server.taken(ADA)).isZero();
    }

    private void send() throws MessagingException {
        OutgoingReply reply =
                new OutgoingReply(7, new TicketNumber(1042), ADA, "Jenny", "x", "hi", List.of(), Optional.empty());
        Letterhead letterhead = new Letterhead("support@help.test", "", "", "sl.7@help.test");
        MailHost host = MailHost.of(URI.create(server.url()), 25, 465);
        SmtpHandover.send(host, session -> OutgoingMail.of(session, Letter.of(reply), letterhead, Instant.EPOCH));
    }
}
