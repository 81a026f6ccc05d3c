package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class FindingPhotosTest {
    private static final Actor SAID = Actor.person(7, "Said", null);

    private final Statements statements = OverTables.of(OverTables.open());

    /** Said proposed at ten that the tee was worn; Jessica has just agreed. */
    @BeforeEach
    void agreeToAFinding() throws SQLException {
        change(
                "insert into account (id, email, name, role, created_at, version) values"
                        + " (7, 'said@shop.test', 'Said', 'RETURNS', now(), 1), (8, 'jess@shop.test', 'Jess', 'MANAGER', now(), 1)");
        change(
                "insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,"
                        + " customer_name, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)"
                        + " values ('shop', '1', '310', '310', '', 'complete', '', '', '', 'Ada', 'USD', 80, '', '',"
                        + " '2026-11-01', now(), now(), '')");
        change("insert into return_request (id, order_id, channel, state, currency, requested_at)"
                + " select 310, id, 'PORTAL', 'RECEIVED', 'USD', '2026-11-20T10:00:00Z' from shop_order");
        change(
                "insert into return_item (id, return_id, line_id, sku, name, reason, fault, wanted, requested, unit_paid)"
                        + " values (1, 310, '1', 'TEE', 'Tee', 'style', 'CUSTOMER', 'REFUND', 1, 80),"
                        + " (2, 310, '2', 'CAP', 'Cap', 'style', 'CUSTOMER', 'REFUND', 1, 20)");
        change(
                "insert into return_proposal (return_id, kind, body, summary, proposed_by, proposed_at, agreed, decided_by,"
                        + " decided_at) values (310, 'inspection', '{}', '', 7, '2026-11-21T10:00:00Z', true, 8, now())");
        change(
                "insert into return_inspection (return_id, item_id, good, bad, grade, condition, disposition, denial, tags_on,"
                        + " account_id, at) values (310, 1, 0, 1, 'C', 'worn', 'to-customer', 'worn-or-altered', false, 7, now())");
        photo("of the finding", 1, "7", "2026-11-21T10:00:05Z");
        photo("of the customer's mail", 1, "7", "2026-11-21T09:00:00Z");
        photo("of another's", 1, "8", "2026-11-21T10:00:06Z");
        photo("of the cap", 2, "7", "2026-11-21T10:00:07Z");
        photo("of the customer", 1, "null", "2026-11-21T10:00:08Z");
    }

    @Test
    void whatIsShownWhileAFindingWaitsJoinsItOnceItCounts() throws SQLException {
        new FindingPhotos(statements).join(new ReturnNumber(310), 1, SAID);

        assertThat(statements.list(
                        "select p.name from return_photo p join return_inspection n on n.id = p.inspection_id",
                        row -> row.getString(1)))
                .containsExactly("of the finding");
    }

    private void photo(String name, long item, String account, String at) throws SQLException {
        change("insert into return_photo (return_id, item_id, sha256, name, type, size, account_id, at)"
                + " values (310, %d, '0', $$%s$$, 'image/jpeg', 1, %s, '%s')".formatted(item, name, account, at));
    }

    private void change(String sql) throws SQLException {
        statements.change(sql);
    }
}
