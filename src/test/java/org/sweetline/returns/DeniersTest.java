package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class DeniersTest {
    private static final ReturnNumber RMA = new ReturnNumber(310);

    private final Statements statements = OverTables.of(OverTables.open());
    private final Deniers deniers = new Deniers(statements);

    @Test
    void whoeverDecidedRejectedProposedOrAgreedHadAPartInTheDenial() throws SQLException {
        change(
                "insert into account (id, email, name, role, created_at, version) select n, n || '@shop.test', 'Somebody',"
                        + " 'MANAGER', now(), 1 from generate_series(1, 5) n");
        change(
                "insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,"
                        + " customer_name, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)"
                        + " values ('shop', '1', '310', '310', '', 'complete', '', '', '', 'Ada', 'USD', 80, '', '',"
                        + " '2026-11-01', now(), now(), '')");
        change("insert into return_request (id, order_id, channel, state, currency, requested_at, decided_by)"
                + " select 310, id, 'PORTAL', 'APPEALED', 'USD', '2026-11-20T10:00:00Z', 1 from shop_order");
        change(
                "insert into return_item (id, return_id, line_id, sku, name, reason, fault, wanted, requested, unit_paid)"
                        + " values (1, 310, '1', 'TEE', 'Tee', 'style', 'CUSTOMER', 'REFUND', 1, 80)");
        change(
                "insert into return_inspection (return_id, item_id, good, bad, grade, condition, disposition, denial, tags_on,"
                        + " account_id, at) values (310, 1, 0, 1, 'C', 'worn', 'to-customer', 'customer-damage', false, 2,"
                        + " '2026-11-22T10:00:00Z')");
        change(
                "insert into return_proposal (return_id, kind, body, summary, proposed_by, proposed_at, agreed, decided_by,"
                        + " decided_at) values (310, 'receipt', '{}', '', 3, '2026-11-23T10:00:00Z', true, 4, '2026-11-23T11:00:00Z')");

        assertThat(deniers.of(RMA)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);

        change("update return_request set appeal_decided = true, appeal_decided_at = '2026-11-23T10:30:00Z'");
        assertThat(deniers.of(RMA)).as("what came after it is anew").containsExactly(2L);
    }

    private void change(String sql) throws SQLException {
        statements.change(sql);
    }
}
