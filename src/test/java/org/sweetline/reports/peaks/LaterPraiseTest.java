package org.sweetline.reports.peaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.OverTables;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;

class LaterPraiseTest {

    private static final DataSource TABLES = OverTables.open();
    private static final ReportQuery PEAK = day("2026-03-29");
    private static final List<ReportQuery> NORMAL = List.of(day("2026-03-01"), day("2026-03-02"));

    @BeforeEach
    void aTicketOfEachOrdinaryDayAndTwoOfThePeak() throws SQLException {
        sql("call empty('praise, ticket_sum, timeline_entry, ticket')");
        ticket(1, "2026-03-01 10:00Z");
        ticket(2, "2026-03-02 10:00Z");
        ticket(3, "2026-03-29 10:00Z");
        ticket(4, "2026-03-29 11:00Z");
    }

    @Test
    void nobodyIsThankedLessBeforeThereWasTimeForIt() throws SQLException {
        thanked(1, 1, "2026-03-02 09:00Z", "CONFIRMED");
        thanked(2, 2, "2026-03-02 11:00Z", "CONFIRMED");

        PeakShares.Pair young = on("2026-04-01T23:59:00Z").of(PEAK, 2, NORMAL, 2);
        PeakShares.Pair old = on("2026-04-02T00:01:00Z").of(PEAK, 2, NORMAL, 2);

        assertThat(young.peak()).isEqualTo(new Share(0, 2));
        assertThat(young.normal()).isEqualTo(new Share(2, 2));
        assertThat(verdict(young)).isEqualTo(new Bilingual("Too early to tell", "아직 알 수 없음"));
        assertThat(old.early()).isFalse();
    }

    @Test
    void wordsAreOfTheDayOnWhichTheirTicketCameAndOfOneTicketOnce() throws SQLException {
        thanked(1, 3, "2026-03-30 09:00Z", "CONFIRMED");
        thanked(2, 3, "2026-03-31 09:00Z", "CONFIRMED");
        thanked(3, 4, "2026-03-30 09:00Z", "SUGGESTED");

        assertThat(peak().peak()).isEqualTo(new Share(1, 2));
        assertThat(behind(PEAK)).containsExactly("words 1");
    }

    @Test
    void ordinaryDaysHaveNoMoreTimeThanThePeak() throws SQLException {
        thanked(1, 1, "2026-03-04 09:00Z", "CONFIRMED");
        thanked(2, 2, "2026-03-20 09:00Z", "CONFIRMED");

        assertThat(peak().normal()).isEqualTo(new Share(1, 2));
        assertThat(behind(NORMAL.get(0))).containsExactly("words 1");
        assertThat(behind(NORMAL.get(1))).isEmpty();
    }

    private static PeakShares.Pair peak() throws SQLException {
        return on("2026-04-20T00:00:00Z").of(PEAK, 2, NORMAL, 2);
    }

    private static @Nullable Bilingual verdict(PeakShares.Pair pair) {
        ReportRowView row = PeakComparison.row(pair);
        return row.cells().get(row.cells().size() - 1).text();
    }

    private static LaterPraise on(String now) {
        return new LaterPraise(OverTables.of(TABLES), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static List<String> behind(ReportQuery asked) throws SQLException {
        return on("2026-04-20T00:00:00Z").behind(asked, new PageRequest()).stream()
                .map(BehindView::text)
                .toList();
    }

    private static ReportQuery day(String day) {
        return ReportQuery.days(LocalDate.parse(day), LocalDate.parse(day), ZoneOffset.UTC, "", Map.of());
    }

    private static void ticket(long id, String came) throws SQLException {
        sql("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                values (%1$d, 'Zipper', 'SOLVED', 'NORMAL', 'mail', now(), now(), now(), 1)
                """.formatted(id));
        sql("""
                insert into ticket_sum (ticket_id, version, at, channel, language, topic, asked, reopened)
                values (%d, 1, '%s', 'mail', 'en', 'return', true, 0)
                """.formatted(id, came));
    }

    private static void thanked(long id, long ticket, String said, String state) throws SQLException {
        sql("""
                insert into praise (source, source_key, ticket_id, target, words, quote, language, said_at, confidence, held,
                    rule_version, state)
                values ('MESSAGE', 'm-%1$d', %2$d, 'AGENT', 'words %1$d', 'words %1$d', 'en', '%3$s', 1, 'NO', '', '%4$s')
                """.formatted(id, ticket, said, state));
    }

    private static void sql(String sql) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
