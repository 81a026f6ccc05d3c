package org.sweetline.town.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.town.cast.Cast.maria;
import static org.sweetline.town.cast.Cast.seoyeon;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailServerTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private final MailServer mail = MailServer.start(Clock.systemUTC());

    @AfterEach
    void close() {
        mail.close();
    }

    @Test
    void aLetterIsReadOverImapAsItWasWritten() throws Exception {
        mail.deliver(
                Letter.from(seoyeon()).at(NOON).about("주문번호 3003 배송이 궁금합니다").saying("안녕하세요, 가디건이 아직 안 왔어요."));

        try (Store store = Session.getInstance(new Properties()).getStore(new URLName(mail.imapUrl()))) {
            store.connect("127.0.0.1", mail.imapPort(), MailServer.SUPPORT, "password");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            Message message = inbox.getMessage(1);

            assertThat(message.getSubject()).isEqualTo("주문번호 3003 배송이 궁금합니다");
            assertThat(message.getFrom()[0]).isEqualTo(new InternetAddress("seoyeon.kim@example.com", "김서연", "UTF-8"));
            assertThat(message.getContent().toString()).startsWith("안녕하세요");
            assertThat(message.getReceivedDate()).isEqualTo(NOON);
            message.setFlag(Flags.Flag.SEEN, true);
        }
        assertThat(mail.unseen()).isZero();
    }

    @Test
    void whatTheProductSendsIsInTheCustomersMailboxAndCanBeAnswered() throws Exception {
        send("Re: Where is it?", "It left this morning.", "<reply-1@sweetline.example>");

        ReceivedMail reply = mail.mailbox("Maria@Delgado-Ruiz.example").get(0);
        String answer = new String(Letter.from(maria())
                .at(NOON)
                .inReplyTo(reply)
                .saying("You're so sweet!")
                .raw());

        assertThat(reply.text()).contains("It left this morning.");
        assertThat(answer)
                .contains("Subject: Re: Where is it?\r\n")
                .contains("In-Reply-To: <reply-1@sweetline.example>\r\n")
                .contains("References: <reply-1@sweetline.example>\r\n");
    }

    @Test
    void aServerInABadMomentRefusesForNow() throws Exception {
        mail.refuseNext(1);

        assertThatThrownBy(() -> send("Re: Where is it?", "It left.", "<reply-2@sweetline.example>"))
                .hasStackTraceContaining("451");
        send("Re: Where is it?", "It left.", "<reply-2@sweetline.example>");

        assertThat(mail.mailbox(maria().email())).hasSize(1);
    }

    @Test
    void anOddMessageIsDeliveredByteForByte() throws Exception {
        byte[] odd = "From: ???\r\nSubject: =?x?\r\n\r\n\u00ff no end".getBytes("ISO-8859-1");

        mail.deliver(odd, NOON);

        assertThat(mail.unseen()).isEqualTo(1);
    }

    private void send(String subject, String text, String messageId) throws Exception {
        URI smtp = URI.create(mail.smtpUrl());
        String raw = "From: Sweetline <" + MailServer.SUPPORT + ">\r\nTo: " + maria().email() + "\r\nSubject: "
                + subject + "\r\nMessage-ID: " + messageId + "\r\n\r\n" + text;
        Session session = Session.getInstance(new Properties());
        MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(raw.getBytes("US-ASCII")));
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(smtp.getHost(), smtp.getPort(), null, null);
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress(maria().email())});
        }
    }
}
