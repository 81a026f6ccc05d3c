package org.sweetline.channels.mail;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real IMAP server on loopback. */
class ImapMailboxTest {

    private GreenMail server;
    private GreenMailUser user;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        user = server.setUser("support@help.test", "support@help.test", "password");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void mailsComeInOrderAndStayUnseenUntilTheyAreMarked() throws Exception {
        deliver("one");
        deliver("two");
        deliver("three");

        try (ImapMailbox mailbox = ImapMailbox.open(host())) {
            List<ImapMailbox.Found> found = mailbox.after(0, 2);
            assertThat(found).extracting(ImapMailbox.Found::seen).containsExactly(false, false);
            assertThat(raw(found.get(0))).contains("Subject: one").endsWith("text of one\r\n");
            assertThat(mailbox.after(0, 2)).extracting(ImapMailbox.Found::seen).containsExactly(false, false);

            mailbox.markSeen(found);
            assertThat(mailbox.after(found.get(1).uid(), 10))
                    .singleElement()
                    .satisfies(last -> assertThat(raw(last)).contains("three"));
        }
        try (ImapMailbox again = ImapMailbox.open(host())) {
            assertThat(again.after(0, 10)).extracting(ImapMailbox.Found::seen).containsExactly(true, true, false);
        }
    }

    @Test
    void nothingNewIsAnEmptyList() throws Exception {
        deliver("one");

        try (ImapMailbox mailbox = ImapMailbox.open(host())) {
            long last = mailbox.after(0, 10).get(0).uid();
            assertThat(mailbox.after(last, 10)).isEmpty();
        }
    }

    @Test
    void waitEndsWhenMailArrives() throws Exception {
        try (ImapMailbox mailbox = ImapMailbox.open(host())) {
            assertThat(mailbox.idles()).isTrue();
            mailbox.after(0, 10);
            CompletableFuture<Void> wait = CompletableFuture.runAsync(() -> {
                try {
                    mailbox.awaitNews();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            // What arrives before the server is told to wait is not news to it: deliver until it tells.
            await().atMost(ofSeconds(120)).pollInterval(ofMillis(250)).until(() -> {
                deliver("news");
                return wait.isDone();
            });

            assertThat(mailbox.after(0, 100)).isNotEmpty();
        }
    }

    @Test
    void waitEndsWhenAnotherThreadWakesIt() throws Exception {
        try (ImapMailbox mailbox = ImapMailbox.open(host())) {
            IdleWait idle = new IdleWait();
            CompletableFuture<Void> wait = CompletableFuture.runAsync(() -> {
                try {
                    idle.await(mailbox);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            await().atMost(ofSeconds(120)).until(idle::waits);

            idle.stop();

            wait.get(20, TimeUnit.SECONDS);
        }
    }

    private MailHost host() {
        return new MailHost("imap", "127.0.0.1", server.getImap().getPort(), "support@help.test", "password", "INBOX");
    }

    private void deliver(String subject) throws Exception {
        String mail = "From: ada@c.test\r\nSubject: " + subject + "\r\n\r\ntext of " + subject + "\r\n";
        user.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))));
    }

    private static String raw(ImapMailbox.Found found) throws Exception {
        try (InputStream in = found.raw()) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
