package org.sweetline.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.SetClock;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.surge.detection.AlarmLimits;
import org.sweetline.surge.detection.Phase;
import org.sweetline.surge.detection.Series;
import org.sweetline.testing.Wired;

/** The shop went away at ten past two in the middle of a rush of orders. */
class WatchStepTest {

    private static final Instant AWAY = Instant.parse("2026-11-27T14:10:00Z");
    private static final Instant BACK = Instant.parse("2026-11-27T15:20:00Z");

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final SetClock clock = new SetClock(AWAY);
    private final Wired wired = new Wired(tables, clock);
    private final WatchStep step = wired.get(WatchStep.class);
    private final WatchRows rows = wired.get(WatchRows.class);
    private final Minutes minutes = wired.get(Minutes.class);

    @BeforeEach
    void aRushOfOrders() throws SQLException {
        statements.change("""
                insert into surge (series, state, began_at, found_at, count, usual, low, high, peak, peak_at)
                values ('ORDERS', 'SURGE', ?, ?, 40, 1, 0, 4, 40, ?)
                """, AWAY.minusSeconds(600), AWAY.minusSeconds(500), AWAY);
        statements.change("""
                insert into surge_watch (series, phase, since, begun_at, peak, peak_at, seen_at)
                values ('ORDERS', 'SURGE', ?, ?, 40, ?, ?)
                """, AWAY.minusSeconds(500), AWAY.minusSeconds(600), AWAY, AWAY);
        statements.change("""
                insert into shop_standing (shop, listing, as_of, failures, last_error, last_refusal)
                values ('main', 'orders', ?, 0, '', '')
                """, AWAY);
        statements.change("""
                insert into shop_line (shop, gate, gate_until, opened_at, failures, successes, next_at, background_at,
                    catching_up, slowness, state, since, slow, quick, last_error, version)
                values ('main', 'OPEN', ?, ?, 3, 0, ?, ?, false, 0, 'DOWN', ?, 0, 0, '503', 1)
                """, AWAY, AWAY, AWAY, AWAY, AWAY);
    }

    @Test
    void aShopThatIsAwayEndsNoSurge() throws SQLException {
        for (Instant at = AWAY; at.isBefore(BACK); at = at.plus(Duration.ofMinutes(1))) {
            lookAt(at);
        }

        assertThat(rows.all().get(Series.ORDERS))
                .satisfies(orders -> assertThat(orders.watch().phase()).isEqualTo(Phase.SURGE))
                .satisfies(orders -> assertThat(orders.watch().calmSince()).isNull())
                .satisfies(orders -> assertThat(orders.unheardSince()).isEqualTo(AWAY));
        assertThat(statements.first("select state from surge where ended_at is null", row -> row.getString(1)))
                .contains("SURGE");
    }

    @Test
    void whatItBringsWhenItIsBackIsCountedAtTheNextLook() throws SQLException {
        lookAt(AWAY);
        lookAt(BACK);
        statements.change("""
                insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)
                select 'main', n, n, n, '', 'complete', 'complete', '', '', '', 'USD', 10, '', '',
                    cast(? as timestamptz) + n * interval '10 seconds', now(), now(), ''
                from generate_series(0, 419) n
                """, AWAY);
        statements.change("update shop_line set state = 'OK', since = ?", BACK);
        statements.change("update shop_standing set as_of = ?", BACK.plusSeconds(5));

        lookAt(BACK.plusSeconds(10));

        assertThat(minutes.list(AWAY, BACK))
                .hasSize(70)
                .allSatisfy(minute -> assertThat(minute.orders()).isEqualTo(6));
        assertThat(rows.all().get(Series.ORDERS).unheardSince()).isNull();
    }

    @Test
    void aShopThatNobodyTriesAnyMoreIsNotWaitedFor() throws SQLException {
        Instant aDayLater = AWAY.plus(Duration.ofDays(1));
        lookAt(aDayLater);
        assertThat(rows.all().get(Series.ORDERS).unheardSince()).isEqualTo(AWAY);

        for (Instant at = aDayLater; at.isBefore(aDayLater.plus(Duration.ofHours(2))); at = at.plusSeconds(60)) {
            lookAt(at.plusSeconds(1));
        }

        assertThat(rows.all().get(Series.ORDERS))
                .satisfies(orders -> assertThat(orders.unheardSince()).isNull())
                .satisfies(orders -> assertThat(orders.watch().phase()).isEqualTo(Phase.NORMAL));
    }

    @Test
    void itIsWaitedForAsLongAsItIsTriedAndAnotherShopsNewsCount() throws SQLException {
        Instant later = AWAY.plus(Duration.ofDays(3));
        Instant news = later.minusSeconds(20);
        HeardOrders heard = wired.get(HeardOrders.class);
        statements.change(
                "insert into shop_standing (shop, listing, as_of, failures, last_error, last_refusal)"
                        + " values ('second', 'orders', ?, 0, '', '')",
                news);

        assertThat(heard.at(later)).isEqualTo(new HeardOrders.Heard(null, news));
        statements.change("update shop_line set gate_until = ?", later.plusSeconds(200));
        assertThat(heard.at(later)).isEqualTo(new HeardOrders.Heard(AWAY, AWAY));
    }

    private void lookAt(Instant at) throws SQLException {
        clock.to(at);
        step.look(AlarmLimits.USUAL);
    }
}
