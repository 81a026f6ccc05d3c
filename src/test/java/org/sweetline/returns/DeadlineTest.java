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
        order();
        statements.change(
                "insert into return_request (id, order_id, channel, state, inquiry, currency, requested_at)"
                        + " select 310, id, 'PORTAL', 'UNCONFIRMED', 'UNCONFIRMED', 'USD', ? from shop_order",
                MONDAY);

        assertThat(due(MONDAY.plus(Duration.ofDays(2)))).isEmpty();
        assertThat(due(MONDAY.plus(ReturnDeadlines.CONFIRMATION))).isEmpty();
        assertThat(due(MONDAY.plus(ReturnDeadlines.CONFIRMATION).plusSeconds(1)))
                .containsExactly(310L);
    }

    @Test
    void restThatDoesNotArriveIsWaitedForFromTheLastParcelOrTheEndOfTheAuthorization() throws SQLException {
        order();
        change("insert into return_request (id, order_id, channel, state, needs, currency, requested_at, expires_at)"
                + " select 310, id, 'PORTAL', 'PARTIALLY_RECEIVED', 'PARCEL', 'USD', '2026-09-20', '2026-10-20T00:00:00Z'"
                + " from shop_order");
        change(
                "insert into return_item (id, return_id, line_id, sku, name, reason, fault, wanted, requested, unit_paid,"
                        + " decided, authorized, received, logistics)"
                        + " values (1, 310, '1', 'TEE', 'Tee', 'style', 'CUSTOMER', 'REFUND', 2, 80, true, 2, 1, 'IN_TRANSIT')");
        change("insert into return_receipt (return_id, item_id, quantity, outcome, at)"
                + " values (310, 1, 1, 'RECEIVED', '2026-10-12T00:00:00Z')");

        assertThat(unarrived("2026-10-19T00:00:00Z")).isEmpty();
        assertThat(unarrived("2026-10-21T00:00:00Z")).containsExactly(310L);
        assertThat(due(Deadline.EXPIRY, "2026-10-21T00:00:00Z"))
                .as("it may arrive yet")
                .isEmpty();
        change("update return_receipt set at = '2026-10-25T00:00:00Z'");
        assertThat(unarrived("2026-10-24T00:00:00Z")).isEmpty();
        assertThat(unarrived("2026-10-26T00:00:00Z")).containsExactly(310L);
        change("update return_request set needs = 'SECOND'");
        assertThat(unarrived("2026-10-26T00:00:00Z")).isEmpty();
    }

    private void order() throws SQLException {
        change(
                "insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,"
                        + " customer_name, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)"
                        + " values ('shop', '1', '310', '310', '', 'complete', '', '', '', 'Ada', 'USD', 80, '', '',"
                        + " '2026-09-01', now(), now(), '')");
    }

    private List<Long> due(Instant now) throws SQLException {
        Deadline unconfirmed = Deadline.UNCONFIRMED;
        return statements.list(unconfirmed.due(), row -> row.getLong(1), unconfirmed.before(now, config));
    }

    private List<Long> unarrived(String before) throws SQLException {
        return due(Deadline.UNARRIVED, before);
    }

    private List<Long> due(Deadline deadline, String before) throws SQLException {
        return statements.list(deadline.due(), row -> row.getLong(1), Instant.parse(before));
    }

    private void change(String sql) throws SQLException {
        statements.change(sql);
    }
}
