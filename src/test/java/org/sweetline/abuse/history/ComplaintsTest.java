package org.sweetline.abuse.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.schema.OverTables;

/** What tickets and calls tell of orders, as it is read from the tables. */
class ComplaintsTest {
    private static final DataSource TABLES = OverTables.open();
    private static final String ORDER = """
            insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)
            values ('shop', '55', '000000042', '42', '', 'complete', 'complete', 'ada@example.com', '', 'Ada', 12, 'USD', 10,
                'Seoul', 'KR', '2026-10-01', now(), now(), '')
            """;

    private final HistoryReader reader = new HistoryReader(
            OverTables.of(TABLES), new Articles(), new HistoryConfig(new Settings(key -> Optional.empty())));

    @BeforeEach
    void holdAdaWithAnOrder() throws SQLException {
        sql(
                "call empty('call_wrap_up, phone_call, desk_call, timeline_entry, ticket, shop_order, customer, account')",
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1),"
                        + " (8, 'said@shop.test', 'Said', 'AGENT', 'en', null, null, null, now(), 1)",
                "insert into customer (id, name, created_at, version) values (12, 'Ada Lovelace', '2026-01-01', 1)",
                ORDER);
    }

    @Test
    void ticketAnsweredByOneAndACallTakenByAnotherAreTwo() throws SQLException {
        ticket(1020, "mail", 12);
        entry(1, 1020, "MESSAGE", "IN", "2026-10-10T08:00:00Z", "'My scarf never arrived'", "null");
        entry(2, 1020, "MESSAGE", "IN", "2026-10-10T09:00:00Z", "'It is damaged'", "null");
        entry(3, 1020, "MESSAGE", "OUT", "2026-10-10T10:00:00Z", "'We are looking'", "7");
        ticket(1040, "voice", 12);
        entry(4, 1040, "CALL", "IN", "2026-10-12T08:00:00Z", "''", "null");
        sql(
                "insert into desk_call (id, sid, token, direction, stage, outcome, customer_id, agent_id, began_at, ended_at,"
                        + " seen_at) values (20, 'CA1', 't', 'IN', 'ENDED', 'ANSWERED', 12, 8, now(), now(), now())",
                "insert into phone_call (id, sid, entry_id, ticket_id, transcript, version)"
                        + " values (60, 'CA1', 4, 1040, 'It came torn', 1)");

        History history = reader.of(List.of(12L)).get(12L);

        assertThat(history.complaints())
                .extracting(Complaint::order, Complaint::ticket, Complaint::agent, Complaint::told)
                .containsExactly(
                        tuple("000000042", "T-1020", 7L, Set.of(Grievance.NEVER_CAME)),
                        tuple("000000042", "T-1040", 8L, Set.of(Grievance.DAMAGED)));
        assertThat(history.complaints().get(0).isToldAnewBy(history.complaints().get(1)))
                .isTrue();
    }

    @Test
    void whatNobodyAnsweredAndWhatStrangersWriteTellsNothing() throws SQLException {
        sql("insert into customer (id, name, created_at, version) values (13, 'Mallory', '2026-01-01', 1)");
        ticket(1020, "mail", 12);
        entry(1, 1020, "MESSAGE", "IN", "2026-10-10T08:00:00Z", "'My scarf never arrived'", "null");
        ticket(1040, "mail", 12);
        entry(2, 1040, "MESSAGE", "IN", "2026-10-11T08:00:00Z", "'My scarf never arrived'", "null");
        ticket(1060, "mail", 13);
        entry(3, 1060, "MESSAGE", "IN", "2026-10-12T08:00:00Z", "'It came torn'", "null");
        entry(4, 1060, "MESSAGE", "OUT", "2026-10-12T09:00:00Z", "'Oh'", "7");

        assertThat(reader.of(List.of(12L, 13L)).values())
                .allSatisfy(history -> assertThat(history.complaints()).isEmpty());
    }

    private static void ticket(long id, String channel, long customer) throws SQLException {
        sql("""
            insert into ticket (id, subject, status, priority, channel, customer_id, order_numbers, created_at, updated_at,
                last_message_at, version)
            values (%d, 'Order', 'OPEN', 'NORMAL', '%s', %d, E'000000041\\n000000042', now(), now(), now(), 1)
            """.formatted(id, channel, customer));
    }

    private static void entry(
            long id, long ticket, String kind, String direction, String at, String text, String author)
            throws SQLException {
        sql("insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text, author_id)"
                + " values (%d, %d, '%s', 'mail', '%s', '%s', %s, %s)"
                        .formatted(id, ticket, kind, direction, at, text, author));
    }

    private static void sql(String... texts) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement statement = connection.createStatement()) {
            for (String text : texts) {
                statement.execute(text);
            }
        }
    }
}
