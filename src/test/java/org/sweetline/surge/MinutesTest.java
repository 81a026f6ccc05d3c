package org.sweetline.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class MinutesTest {
    private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-03-01T11:00:00Z");

    private final Statements tables = OverTables.of(OverTables.open());
    private final Minutes minutes = new Minutes(tables);

    @Test
    void whatWasCountedSoBeforeIsNotWrittenAgain() throws SQLException {
        ordered(1, "2026-03-01 10:05:10Z");
        ordered(2, "2026-03-01 10:05:50Z");
        ordered(3, "2026-03-01 10:07:00Z");

        assertThat(minutes.countOfBefore(TEN, ELEVEN)).isEqualTo(2);
        List<String> written =
                tables.list("select xmin::text || xmax::text from surge_minute", row -> row.getString(1));
        assertThat(minutes.countOfBefore(TEN, ELEVEN)).isZero();
        minutes.countOfLate(TEN, ELEVEN);
        assertThat(tables.list("select xmin::text || xmax::text from surge_minute", row -> row.getString(1)))
                .isEqualTo(written);

        ordered(4, "2026-03-01 10:07:30Z");
        assertThat(minutes.countOfBefore(TEN, ELEVEN)).isOne();
        assertThat(minutes.list(TEN, ELEVEN)).extracting(Minutes.Minute::orders).containsExactly(2, 2);
    }

    @Test
    void wordsToASurveyAreNoContact() throws SQLException {
        tables.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                values (1, 'Zipper', 'SOLVED', 'NORMAL', 'mail', ?, ?, ?, 1)
                """, TEN, TEN, TEN);
        tables.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at) values
                (10, 1, 'MESSAGE', 'mail', 'IN', '2026-03-01 10:05Z'), (11, 1, 'MESSAGE', 'survey', 'IN', '2026-03-01 10:15Z')
                """);

        minutes.countOfLate(TEN, ELEVEN);
        minutes.countOfBefore(TEN, ELEVEN);

        assertThat(minutes.list(TEN, ELEVEN))
                .singleElement()
                .returns(Instant.parse("2026-03-01T10:05:00Z"), Minutes.Minute::at)
                .returns(1, Minutes.Minute::contacts);
    }

    @Test
    void answerThatWasNoneCountsNoMore() throws SQLException {
        tables.change("""
                insert into desk_call (id, sid, token, direction, stage, outcome, began_at, queued_at, answered_at, seen_at)
                values (1, 'CA1', 'CA1', 'IN', 'TALKING', null, ?, ?, '2026-03-01 10:02Z', now())
                """, TEN, TEN);
        minutes.countOfLate(TEN, ELEVEN);
        assertThat(minutes.list(TEN, ELEVEN))
                .extracting(Minutes.Minute::answered)
                .containsExactly(0, 1);

        tables.change("update desk_call set answered_at = null");
        minutes.countOfLate(TEN, ELEVEN);

        assertThat(minutes.list(TEN, ELEVEN))
                .extracting(Minutes.Minute::answered)
                .containsExactly(0, 0);
        assertThat(minutes.list(TEN, ELEVEN))
                .extracting(Minutes.Minute::waitMillis)
                .containsExactly(0L, 0L);
    }

    @Test
    void whatMovedToAnotherMinuteIsCountedOnce() throws SQLException {
        ordered(1, "2026-03-01 10:05:10Z");
        minutes.countOfBefore(TEN, ELEVEN);
        tables.change("update shop_order set placed_at = '2026-03-01 10:06Z'");

        assertThat(minutes.countOfBefore(TEN, ELEVEN)).isEqualTo(2);
        assertThat(minutes.list(TEN, ELEVEN)).extracting(Minutes.Minute::orders).containsExactly(0, 1);
        assertThat(minutes.countOfBefore(TEN, ELEVEN)).isZero();
    }

    private void ordered(int id, String at) throws SQLException {
        tables.change("""
                insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)
                values ('main', ?, ?, ?, '', 'complete', 'complete', '', '', '', 'USD', 10, '', '', cast(? as timestamptz),
                    now(), now(), '')
                """, "x" + id, "1" + id, "1" + id, at);
    }
}
