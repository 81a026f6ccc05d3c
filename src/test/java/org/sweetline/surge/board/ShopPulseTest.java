package org.sweetline.surge.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.surge.board.SurgeBoardView.BoardShopView;

class ShopPulseTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final ShopPulse pulse = new ShopPulse(statements, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void nothingIsKnownOfAShopThatWasNeverHeard() throws SQLException {
        assertThat(pulse.read()).isEqualTo(new BoardShopView(null, 0, null, null));
    }

    @Test
    void answersOfTheLastQuarterOfAnHourAndTheNewestWebhookCount() throws SQLException {
        line("{2026-11-28 11:59Z,2026-11-28 11:58Z,2026-11-28 11:50Z,2026-11-28 11:30Z}", "{100,300,200,9000}");
        webhook("shopify", "1", "2026-11-28T11:40:00Z");
        webhook("woocommerce", "2", "2026-11-28T11:55:00Z");
        webhook("mail", "3", "2026-11-28T11:59:00Z");

        assertThat(pulse.read()).isEqualTo(new BoardShopView(Instant.parse("2026-11-28T11:55:00Z"), 3, 200L, 290L));
    }

    @Test
    void whatWasAnsweredLongAgoSaysNothingOfNow() throws SQLException {
        line("{2026-11-28 11:30Z}", "{100}");

        assertThat(pulse.read()).isEqualTo(new BoardShopView(null, 0, null, null));
    }

    private void line(String at, String millis) throws SQLException {
        statements.change("""
                insert into shop_line (shop, gate, gate_until, opened_at, failures, successes, next_at, background_at, catching_up,
                    slowness, state, since, slow, quick, last_error, version, answered_at, answer_ms)
                values ('s', 'CLOSED', now(), now(), 0, 0, now(), now(), false, 0, 'OK', now(), 0, 0, '', 1,
                    cast(? as timestamptz[]), cast(? as int[]))
                """, at, millis);
    }

    private void webhook(String channel, String id, String at) throws SQLException {
        statements.change("""
                insert into intake_delivery (channel, external_id, received_at, body, size, next_attempt_at)
                values (?, ?, ?, 'x', 1, now())
                """, channel, id, Instant.parse(at));
    }
}
