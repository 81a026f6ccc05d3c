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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportQuery;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.OverTables;
import org.sweetline.web.PageRequest;

class LaterReturnsTest {

    private static final DataSource TABLES = OverTables.open();
    private static final ReportQuery PEAK = ReportQuery.days(
            LocalDate.parse("2026-03-29"), LocalDate.parse("2026-03-29"), ZoneOffset.UTC, "", Map.of());
    private static final ReportQuery NORMAL = ReportQuery.days(
            LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-28"), ZoneOffset.UTC, "", Map.of());

    @BeforeEach
    void anOldOrderThatCameBackSlowlyAndTwoOfThePeak() throws SQLException {
        sql("call empty('return_request, shop_order, customer')");
        order(1, "2026-03-01 10:00Z");
        order(2, "2026-03-29 10:00Z");
        order(3, "2026-03-29 11:00Z");
        came(310, 1, "2026-03-21 10:00Z");
    }

    @Test
    void oldOrdersHaveNoMoreTimeThanThoseOfThePeak() throws SQLException {
        came(311, 2, "2026-03-30 10:00Z");

        PeakShares.Pair pair =
                on("2026-04-01T00:00:00Z").of(PEAK, List.of(NORMAL)).orElseThrow();

        assertThat(pair.measure().en()).isEqualTo("Orders with a return within 2 days");
        assertThat(pair.normal()).isEqualTo(new Share(0, 1));
        assertThat(pair.peak()).isEqualTo(new Share(1, 2));
        assertThat(behind("2026-04-01T00:00:00Z", PEAK)).containsExactly("RMA-311");
        assertThat(behind("2026-04-01T00:00:00Z", NORMAL)).isEmpty();
        assertThat(on("2026-06-01T00:00:00Z")
                        .of(PEAK, List.of(NORMAL))
                        .orElseThrow()
                        .normal())
                .isEqualTo(new Share(1, 1));
        assertThat(behind("2026-06-01T00:00:00Z", NORMAL)).containsExactly("RMA-310");
    }

    @Test
    void nothingCanBeToldOnItsDay() throws SQLException {
        assertThat(on("2026-03-30T12:00:00Z").of(PEAK, List.of(NORMAL))).isEmpty();
    }

    @Test
    void whatWasCalledOffDidNotComeBack() throws SQLException {
        came(311, 2, "2026-03-30 10:00Z");
        came(312, 3, "2026-03-30 11:00Z");
        sql("update return_request set closure = 'CANCELLED' where id = 311");
        sql("update return_request set inquiry = 'UNCONFIRMED' where id = 312");

        assertThat(on("2026-04-05T00:00:00Z")
                        .of(PEAK, List.of(NORMAL))
                        .orElseThrow()
                        .peak())
                .isEqualTo(new Share(0, 2));
        assertThat(behind("2026-04-05T00:00:00Z", PEAK)).isEmpty();
        came(313, 2, "2026-03-31 10:00Z");
        assertThat(behind("2026-04-05T00:00:00Z", PEAK)).containsExactly("RMA-313");
    }

    private static LaterReturns on(String now) {
        return new LaterReturns(OverTables.of(TABLES), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static List<String> behind(String now, ReportQuery asked) throws SQLException {
        LaterReturns returns = on(now);
        return returns.behind(asked, returns.daysSince(PEAK), new PageRequest()).stream()
                .map(BehindView::text)
                .toList();
    }

    private static void order(long id, String placed) throws SQLException {
        sql("""
                insert into shop_order (id, shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, currency, total, city, country, placed_at, updated_at, synced_at, content_hash, coupon)
                overriding system value
                values (%1$d, 's', %1$d, 'A%1$d', 'A%1$d', '', 'complete', '', '', '', '', 'USD', 10, '', 'US', '%2$s', now(),
                    now(), '', '')
                """.formatted(id, placed));
    }

    private static void came(long id, long order, String requested) throws SQLException {
        sql("""
                insert into return_request (id, order_id, channel, state, currency, requested_at)
                values (%d, %d, 'PORTAL', 'IN_REVIEW', 'USD', '%s')
                """.formatted(id, order, requested));
    }

    private static void sql(String sql) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
