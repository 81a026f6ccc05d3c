package org.sweetline.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;

/** Against a real database. -Dmails=50000 is the large mailbox. */
class MailboxReadingTest {

    private static final int MAILS = Integer.getInteger("mails", 2000);
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final System.Logger LOG = System.getLogger(MailboxReadingTest.class.getName());

    private static final DataSource TABLES = OverTables.open();

    private final MailboxLedger ledger = new MailboxLedger(TABLES, Clock.fixed(START, ZoneOffset.UTC));
    private final List<String> kept = new ArrayList<>();

    @Test
    void mailboxThatIsNumberedAnewIsNeitherReadNorFetchedAgain() throws Exception {
        readBefore("renumbered");

        try (PaperMailbox rebuilt = new PaperMailbox(2)) {
            hold(rebuilt, 0, MAILS + 3, 700_000);
            readAll("renumbered", rebuilt);

            assertThat(rebuilt.seen()).isEqualTo(MAILS + 3);
        }

        assertThat(kept).containsExactly(id(MAILS), id(MAILS + 1), id(MAILS + 2));
        assertThat(count("select count(distinct delivery_id) from mail_ledger where mailbox = 'renumbered'"))
                .isEqualTo(MAILS + 3);
        assertThat(count("select count(*) from mail_ledger where mailbox = 'renumbered'"))
                .isEqualTo(2 * MAILS + 3);
    }

    @Test
    void mailsThatOnlyLookAlikeAreKeptBoth() throws Exception {
        try (PaperMailbox mailbox = new PaperMailbox(1)) {
            mailbox.hold(1, "<same@c.test>", START, 100);
            readAll("alike", mailbox);
        }
        try (PaperMailbox rebuilt = new PaperMailbox(2)) {
            rebuilt.hold(1, "<same@c.test>", START, 100);
            rebuilt.hold(2, "<same@c.test>", START, 101);
            rebuilt.hold(3, "<same@c.test>", START.plusSeconds(1), 100);
            rebuilt.hold(4, "<other@c.test>", START, 100);
            rebuilt.hold(5, "", START, 100);
            readAll("alike", rebuilt);
        }

        assertThat(kept).containsExactly("<same@c.test>", "<same@c.test>", "<same@c.test>", "<other@c.test>", "");
    }

    @Test
    void numbersFarApartAreFound() throws Exception {
        try (PaperMailbox mailbox = new PaperMailbox(1)) {
            mailbox.hold(5, id(0), START, 100);
            mailbox.hold(90_000, id(1), START, 100);
            mailbox.hold(90_001, id(2), START, 100);
            mailbox.hold(4_000_000_000L, id(3), START, 100);
            readAll("far apart", mailbox);
        }

        assertThat(kept).containsExactly(id(0), id(1), id(2), id(3));
    }

    /** All but the last three, under other numbers. */
    private void readBefore(String name) throws SQLException {
        List<MailboxLedger.Passed> mails = new ArrayList<>();
        for (int i = 0; i < MAILS; i++) {
            String fingerprint = size(i) + " " + START.plusSeconds(i).getEpochSecond() + " " + id(i);
            mails.add(new MailboxLedger.Passed(i + 1, i + 1L, size(i), "", fingerprint));
        }
        ledger.open(name, 1);
        ledger.enter(name, 1, mails);
    }

    private static int size(int number) {
        return 1000 + number % 7;
    }

    private static void hold(PaperMailbox mailbox, int from, int to, long firstUid) {
        for (int i = from; i < to; i++) {
            mailbox.hold(firstUid + i, id(i), START.plusSeconds(i), size(i));
        }
    }

    private static String id(int number) {
        return "<" + number + "@c.test>";
    }

    /** As the poller does: a connection is left before the library remembers too much. */
    private void readAll(String name, PaperMailbox server) throws Exception {
        MailboxReading reading = new MailboxReading(ledger, name, (validity, mail) -> keep(name, validity, mail));
        long start = System.nanoTime();
        long before = used();
        long most = 0;
        int all = 0;
        for (int found = 1; found > 0; ) {
            try (ImapMailbox mailbox = ImapMailbox.open(server.host())) {
                int here = 0;
                while (found > 0 && here < MailPoller.MOST_ON_A_CONNECTION) {
                    found = reading.turn(mailbox);
                    here += found;
                }
                all += here;
                most = Math.max(most, used() - before);
            }
        }
        LOG.log(
                System.Logger.Level.INFO,
                "{0}: {1} mails in {2} ms, {3} kept, at most {4} KiB more",
                name,
                all,
                (System.nanoTime() - start) / 1_000_000,
                kept.size(),
                most >> 10);
    }

    private boolean keep(String name, long validity, ImapMailbox.Found mail) throws SQLException {
        kept.add(mail.messageId());
        ledger.enter(name, validity, mail.uid(), mail.uid(), mail.size(), "");
        return true;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
