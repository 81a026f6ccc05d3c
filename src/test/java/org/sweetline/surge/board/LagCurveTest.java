package org.sweetline.surge.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.surge.board.LagCurve.Curve;
import org.sweetline.testing.Wired;

class LagCurveTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);

    /** Four orders a day of as many customers, each of whom orders again on the day after. */
    @BeforeEach
    void aQuarterOfOrders() throws SQLException {
        statements.change(
                "insert into customer (id, name, created_at, version) select n, 'C', now(), 1 from generate_series(0, 399) n");
        statements.change("""
                insert into shop_order (id, shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)
                overriding system value
                select n, 's', n, n, n, '', 'complete', '', '', '', '', n / 8 * 4 + n % 4, 'USD', 10, '', 'US',
                    ? - n / 4 * interval '1 day', now(), now(), '' from generate_series(0, 399) n
                """, NOW);
    }

    @Test
    void ticketIsOfTheLastOrderBeforeIt() throws SQLException {
        asked(Instant.parse("2026-09-01T00:00:00Z"));

        Curve curve = curve();

        assertThat(curve.learnt()).isTrue();
        assertThat(curve.rates().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(0.5, within(0.03));
        assertThat(curve.rates().get(0)).isCloseTo(0.5, within(0.03));
    }

    @Test
    void ordersFromBeforeOurDeskTellNothingOfWhoWrites() throws SQLException {
        asked(Instant.parse("2026-11-01T00:00:00Z"));

        assertThat(curve().learnt()).isFalse();
    }

    @Test
    void whatWasBoughtOfLateMayStillComeBack() throws SQLException {
        returned();

        assertThat(curve().returned()).isCloseTo(1.0, within(0.01));
    }

    @Test
    void whatWasCalledOffDidNotComeBack() throws SQLException {
        returned();
        statements.change("update return_request set closure = 'CANCELLED' where order_id % 2 = 0");

        assertThat(curve().returned()).isCloseTo(0.5, within(0.01));
    }

    /** Every second order, two hours later. */
    private void asked(Instant since) throws SQLException {
        statements.change("""
                insert into ticket (id, subject, status, priority, channel, customer_id, created_at, updated_at, last_message_at,
                    version)
                select o.id, 'Where is it', 'SOLVED', 'NORMAL', 'mail', o.customer_id, o.placed_at + interval '2 hours', now(), now(), 1
                from shop_order o where o.placed_at >= ? and o.id / 4 % 2 = 0
                """, since);
        statements.change("""
                insert into surge_minute (minute, contacts)
                select date_trunc('minute', created_at), count(*) from ticket group by 1
                """);
    }

    /** Ten days later; nobody has sent back what is younger than a month. */
    private void returned() throws SQLException {
        statements.change("""
                insert into return_request (id, order_id, channel, state, currency, requested_at)
                select id, id, 'PORTAL', 'AUTHORIZED', 'USD', placed_at + interval '10 days' from shop_order
                where placed_at < ? - interval '30 days'
                """, NOW);
    }

    private Curve curve() throws SQLException {
        return new Wired(tables, Clock.fixed(NOW, ZoneOffset.UTC))
                .get(LagCurve.class)
                .present();
    }
}
