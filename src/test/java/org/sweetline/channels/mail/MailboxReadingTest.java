package org.sweetline.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real IMAP server and a real database. -Dmails=50000 is the large mailbox. */
class MailboxReadingTest {

    private static final int MAILS = Integer.getInteger("mails", 400);
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final String USER = "support@help.test";
    private static final System.Logger LOG = System.getLogger(MailboxReadingTest.class.getName());

    private static EmbeddedPostgres postgres;

    private final MailboxLedger ledger =
            new MailboxLedger(postgres.getPostgresDatabase(), Clock.fixed(START, ZoneOffset.UTC));
    private final List<String> kept = new ArrayList<>();

    @BeforeAll
    static void startTheDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @AfterAll
    static void stopTheDatabase() throws IOException {
        postgres.close();
    }

    @Test
    void mailboxThatIsNumberedAnewIsNeitherReadNorFetchedAgain() throws Exception {
        try (Mailbox first = new Mailbox()) {
            first.hold(0, MAILS);
            first.readAll("renumbered");
        }
        assertThat(kept).hasSize(MAILS);
        kept.clear();

        try (Mailbox rebuilt = new Mailbox()) {
            rebuilt.hold(0, MAILS);
            rebuilt.hold(MAILS, MAILS + 3);
            rebuilt.readAll("renumbered");

            assertThat(rebuilt.inbox().getUnseenCount()).isZero();
        }

        assertThat(kept)
                .containsExactly(
                        "<%d@c.test>".formatted(MAILS),
                        "<%d@c.test>".formatted(MAILS + 1),
                        "<%d@c.test>".formatted(MAILS + 2));
        assertThat(count("select count(distinct delivery_id) from mail_ledger where mailbox = 'renumbered'"))
                .isEqualTo(MAILS + 3);
        assertThat(count("select count(*) from mail_ledger where mailbox = 'renumbered'"))
                .isEqualTo(2 * MAILS + 3);
    }

    @Test
    void mailsThatOnlyLookAlikeAreKeptBoth() throws Exception {
        try (Mailbox mailbox = new Mailbox()) {
            mailbox.hold("<same@c.test>", START, "one");
            mailbox.readAll("alike");
        }
        try (Mailbox rebuilt = new Mailbox()) {
            rebuilt.hold("<same@c.test>", START, "one");
            rebuilt.hold("<same@c.test>", START, "longer");
            rebuilt.hold("<same@c.test>", START.plusSeconds(1), "two");
            rebuilt.hold("<other@c.test>", START, "one");
            rebuilt.hold("", START, "one");
            rebuilt.readAll("alike");
        }

        assertThat(kept).hasSize(5);
    }

    @Test
    void numbersThatBeginFarAwayAreFound() throws Exception {
        try (Mailbox mailbox = new Mailbox()) {
            mailbox.hold(0, 1);
            mailbox.skipNumbers(300);
            mailbox.hold(1, 4);
            mailbox.readAll("far away");
        }

        assertThat(kept).hasSize(4);
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A server of its own, which numbers its one mailbox anew. */
    private class Mailbox implements AutoCloseable {

        private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

        Mailbox() {
            server.start();
            server.setUser(USER, USER, "password");
        }

        MailFolder inbox() throws Exception {
            return server.getManagers()
                    .getImapHostManager()
                    .getInbox(server.getUserManager().getUserByEmail(USER));
        }

        void hold(int from, int to) throws Exception {
            for (int i = from; i < to; i++) {
                hold("<" + i + "@c.test>", START.plusSeconds(i), "text " + i);
            }
        }

        void hold(String id, Instant at, String text) throws Exception {
            String header = id.isEmpty() ? "" : "Message-ID: " + id + "\r\n";
            String mail = "From: ada@c.test\r\n" + header + "Subject: x\r\n\r\n" + text + "\r\n";
            inbox().appendMessage(
                            new MimeMessage(
                                    Session.getInstance(new Properties()),
                                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))),
                            new Flags(),
                            Date.from(at));
        }

        void skipNumbers(int many) throws Exception {
            MailFolder inbox = inbox();
            for (int i = 0; i < many; i++) {
                hold("", START, "gone");
            }
            inbox.getMessages().subList(1, many + 1).forEach(message -> message.setFlag(Flags.Flag.DELETED, true));
            inbox.expunge();
        }

        void readAll(String name) throws Exception {
            MailHost host = new MailHost("imap", "127.0.0.1", server.getImap().getPort(), USER, "password", "INBOX");
            MailboxReading reading = new MailboxReading(ledger, name, (validity, mail) -> keep(name, validity, mail));
            long start = System.nanoTime();
            long before = used();
            try (ImapMailbox mailbox = ImapMailbox.open(host)) {
                int all = 0;
                for (int found = reading.turn(mailbox); found > 0; found = reading.turn(mailbox)) {
                    all += found;
                }
                LOG.log(
                        System.Logger.Level.INFO,
                        "{0}: {1} mails in {2} ms, {3} kept; one connection remembers {4} KiB",
                        name,
                        all,
                        (System.nanoTime() - start) / 1_000_000,
                        kept.size(),
                        (used() - before) >> 10);
            }
        }

        private boolean keep(String name, long validity, ImapMailbox.Found mail) throws SQLException {
            kept.add(mail.messageId());
            ledger.enter(name, validity, mail.uid(), mail.uid(), mail.size(), "");
            return true;
        }

        private long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
