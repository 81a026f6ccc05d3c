package org.sweetline.returns.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.days.DayTable;
import org.sweetline.days.OverDays;
import org.sweetline.returns.ReturnChannel;
import org.sweetline.returns.reports.Cohort.By;
import org.sweetline.returns.reports.rates.BackDays;
import org.sweetline.returns.reports.rates.SentDays;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** Two weeks in spring, of which the last day was not sent long enough ago. */
class RateTallyTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
    private static final LocalDate LAST = LocalDate.parse("2026-03-12");

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final OverDays days = new OverDays(tables);
    private final SentDays sent = new SentDays();
    private final BackDays back = new BackDays();

    @BeforeEach
    void sendAndTakeBack() throws SQLException {
        statements.change("insert into return_rate_sent (day, sent_on, sku, pieces) values"
                + " ('2026-03-02', '2026-03-03', 'TEE', 4), ('2026-03-02', '2026-03-04', 'TEE', 1),"
                + " ('2026-03-08', '2026-03-09', 'CAP', 3), ('2026-03-12', '2026-03-13', 'TEE', 2),"
                + " ('2026-03-12', '2026-03-20', 'TEE', 90), ('2026-03-13', '2026-03-13', 'TEE', 90)");
        statements.change("insert into return_rate_back (day, sent_on, sku, reason, fault, channel, pieces) values"
                + " ('2026-03-02', '2026-03-03', 'TEE', 'style', 'CUSTOMER', 'PORTAL', 2),"
                + " ('2026-03-08', '2026-03-09', 'CAP', 'damaged', 'CARRIER', 'PHONE', 1),"
                + " ('2026-03-12', '2026-03-20', 'TEE', 'style', 'CUSTOMER', 'PORTAL', 50)");
    }

    @Test
    void piecesAreCountedByTheDayOfTheOrderIfTheyWereSentLongEnoughAgo() throws SQLException {
        Cohort cohort = tally(Optional.empty(), Optional.empty());

        assertThat(cohort.total()).isEqualTo(new Share(3, 10));
        assertThat(cohort.rates(By.SKU)).isEqualTo(Map.of("TEE", new Share(2, 7), "CAP", new Share(1, 3)));
        assertThat(cohort.rates(By.SPAN))
                .isEqualTo(Map.of(
                        "2026-03-02", new Share(2, 5), "2026-03-08", new Share(1, 3), "2026-03-12", new Share(0, 2)));
        assertThat(cohort.shares(By.REASON)).isEqualTo(Map.of("style", new Share(2, 10), "damaged", new Share(1, 10)));
        assertThat(cohort.shares(By.FAULT))
                .isEqualTo(Map.of("CUSTOMER", new Share(2, 10), "CARRIER", new Share(1, 10)));
        assertThat(cohort.articles()).containsExactlyInAnyOrder("TEE", "CAP");
    }

    @Test
    void filterIsOfReturnsByTheirChannelAndOfBothByTheirArticle() throws SQLException {
        assertThat(tally(Optional.of(ReturnChannel.PHONE), Optional.empty()).total())
                .isEqualTo(new Share(1, 10));
        assertThat(tally(Optional.empty(), Optional.of(List.of("TEE"))).total()).isEqualTo(new Share(2, 7));
    }

    @Test
    void packedDaysTellTheSame() throws SQLException {
        Cohort loose = tally(Optional.empty(), Optional.empty());
        for (DayTable table : List.of(sent, back)) {
            days.pack(table, FIRST);
            days.pack(table, LAST);
            assertThat(days.holds(table, LAST)).isTrue();
        }

        Cohort packed = tally(Optional.empty(), Optional.empty());

        for (By by : List.of(By.SKU, By.SPAN)) {
            assertThat(packed.rates(by)).isEqualTo(loose.rates(by));
        }
        assertThat(packed.shares(By.REASON)).isEqualTo(loose.shares(By.REASON));
    }

    private Cohort tally(Optional<ReturnChannel> channel, Optional<List<String>> skus) throws SQLException {
        ReturnFilter filter = new ReturnFilter(FIRST, LAST, channel, Optional.empty());
        return new RateTally(statements, days.read(), sent, back)
                .of(new Scope(filter, skus, ZoneOffset.UTC, LocalDate.parse("2026-03-15")));
    }
}
