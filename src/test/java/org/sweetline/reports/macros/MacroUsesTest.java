package org.sweetline.reports.macros;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.macros.MacroUses.MacroTallies;
import org.sweetline.reports.macros.MacroUses.MacroTally;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.OverTables;
import org.sweetline.web.PageRequest;

class MacroUsesTest {

    private static final DataSource TABLES = OverTables.open();
    private static final ReportQuery DAY = ReportQuery.days(
            LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-01"), ZoneOffset.UTC, "", Map.of());

    private final MacroUses macros = new MacroUses(OverTables.of(TABLES));

    @Test
    void repliesWithATextAndTicketsWithoutOneAreListed() throws SQLException {
        sql("call empty('macro_use, day_macro, ticket_sum, timeline_entry, ticket')");
        sql("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                values (1, 'Zipper', 'OPEN', 'NORMAL', 'mail', now(), now(), now(), 1),
                (2, 'Coupon', 'OPEN', 'NORMAL', 'mail', now(), now(), now(), 1)
                """);
        sql("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at)
                values (11, 1, 'MESSAGE', 'mail', 'OUT', '2026-03-01 10:30Z')
                """);
        sql("""
                insert into day_macro (id, title, text_en, text_ko, created_at, until_at) overriding system value
                values (5, 'Late parcels', '', '', now(), now())
                """);
        sql("insert into macro_use (entry_id, macro_id, ticket_id, at) values (11, 5, 1, '2026-03-01 10:30Z')");
        sql("""
                insert into ticket_sum (ticket_id, version, at, channel, language, topic, asked, first_reply_s, reopened) values
                (1, 1, '2026-03-01 10:05Z', 'mail', 'en', 'return', true, 1500, 0),
                (2, 1, '2026-03-01 11:05Z', 'mail', 'ko', 'return', true, 60, 0)
                """);

        assertThat(used(DAY, "replies")).containsExactly("T-1");
        assertThat(used(DAY, "macro-5")).containsExactly("T-1");
        assertThat(used(DAY, "without")).containsExactly("T-2");
        assertThat(used(DAY.narrowed("language=ko"), "replies")).isEmpty();
        assertThat(used(DAY.narrowed("language=en"), "without")).isEmpty();
    }

    @Test
    void ticketCountsByWhenItCameAndOnceHoweverManyTextsAnsweredIt() throws SQLException {
        sql("call empty('macro_use, day_macro, ticket_sum, timeline_entry, ticket')");
        sql("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                select k, 'Zipper', 'OPEN', 'NORMAL', 'mail', now(), now(), now(), 1 from generate_series(1, 3) k
                """);
        sql("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at) values
                (11, 1, 'MESSAGE', 'mail', 'OUT', '2026-03-01 10:30Z'), (12, 2, 'MESSAGE', 'mail', 'OUT', '2026-03-02 08:00Z'),
                (13, 3, 'MESSAGE', 'mail', 'OUT', '2026-03-01 09:00Z')
                """);
        sql("""
                insert into day_macro (id, title, text_en, text_ko, created_at, until_at) overriding system value
                values (5, 'Late parcels', '', '', now(), now()), (6, 'Coupon', '', '', now(), now())
                """);
        sql("""
                insert into macro_use (entry_id, macro_id, ticket_id, at) values (11, 5, 1, '2026-03-01 10:30Z'),
                (11, 6, 1, '2026-03-01 10:30Z'), (12, 5, 2, '2026-03-02 08:00Z'), (13, 5, 3, '2026-03-01 09:00Z')
                """);
        sql("""
                insert into ticket_sum (ticket_id, version, at, channel, language, topic, asked, first_reply_s, solve_s, reopened)
                values (1, 1, '2026-03-01 10:05Z', 'mail', 'en', 'return', true, 1500, 3000, 0),
                (2, 1, '2026-03-01 23:50Z', 'mail', 'en', 'return', true, 29400, null, 0),
                (3, 1, '2026-02-28 23:50Z', 'mail', 'en', 'return', true, 33000, null, 0)
                """);

        MacroTallies tallies = macros.tallies(DAY);

        assertThat(tallies.used())
                .returns(3L, MacroTally::replies)
                .returns(2L, MacroTally::tickets)
                .returns(new Share(1, 2), MacroTally::solvedInADay);
        assertThat(tallies.texts()).extracting(MacroTally::macro).containsExactly(5L, 6L);
        assertThat(tallies.without()).isEmpty();
        assertThat(used(DAY, "replies")).containsExactly("T-2", "T-1", "T-1");
        assertThat(used(DAY, "without")).isEmpty();
        assertThat(macros.written(DAY, "macro-5", new PageRequest()))
                .extracting(BehindView::ticket)
                .containsExactly("T-1", "T-3");
    }

    private List<String> used(ReportQuery asked, String figure) throws SQLException {
        return macros.behind(asked, figure, new PageRequest()).stream()
                .map(BehindView::ticket)
                .toList();
    }

    private static void sql(String sql) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
