package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.returns.RmaTest.MONDAY;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class DeadlineTest {
    private final Statements statements = OverTables.of(OverTables.open());
    private final ReturnsConfig config = new ReturnsConfig(new Settings(key -> Optional.empty()));

    @Test
    void guestsRequestWaitsAsLongAsTheirLinkWorks() throws SQLException {
        statements.change("insert into shop_order (shop, external_id, number, searchable_number, store, state, status,"
                + " email, phone, customer_name, currency, total, city, country, placed_at, updated_at, synced_at,"
                + " content_hash) values ('shop', '1', '310', '310', '', 'complete', '', '', '', 'Ada', 'USD', 80, '', '',"
                + " now(), now(), now(), '')");
        statements.change(
                "insert into return_request (id, order_id, channel, state, inquiry, currency, requested_at)"
                        + " select 310, id, 'PORTAL', 'UNCONFIRMED', 'UNCONFIRMED', 'USD', ? from shop_order",
                MONDAY);

        assertThat(due(MONDAY.plus(Duration.ofDays(2)))).isEmpty();
        assertThat(due(MONDAY.plus(ReturnDeadlines.CONFIRMATION))).isEmpty();
        assertThat(due(MONDAY.plus(ReturnDeadlines.CONFIRMATION).plusSeconds(1)))
                .containsExactly(310L);
    }

    private List<Long> due(Instant now) throws SQLException {
        Deadline unconfirmed = Deadline.UNCONFIRMED;
        return statements.list(unconfirmed.due(), row -> row.getLong(1), unconfirmed.before(now, config));
    }
}
