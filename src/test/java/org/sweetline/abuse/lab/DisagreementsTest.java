package org.sweetline.abuse.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class DisagreementsTest {
    private final Statements statements = OverTables.of(OverTables.open());
    private final Disagreements disagreements =
            new Disagreements(statements, Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void whatWasNeverSentWasDeniedByNobody() throws SQLException {
        holdAReturnThatWasDecidedAtClear();
        assertThat(disagreements.count().clearDenied()).isZero();

        statements.change("update return_item set denial = 'final-sale', logistics = 'AWAITED'");

        assertThat(disagreements.count().clearDenied()).isEqualTo(1);
    }

    private void holdAReturnThatWasDecidedAtClear() throws SQLException {
        statements.change("insert into account (id, email, name, role, created_at, version)"
                + " values (7, 'said@shop.test', 'Said', 'RETURNS', now(), 1)");
        statements.change(
                "insert into risk_rule_set (name, state, rules, created_at) values ('Rules', 'ACTIVE', '{}', now())");
        statements.change(
                "insert into risk_assessment (cause, at, data_as_of, rule_version, score, computed, band, facts, missing,"
                        + " findings, traces) select 'REQUEST', now(), now(), version, 5, 'CLEAR', 'CLEAR', '{}', '{}', '[]', '{}'"
                        + " from risk_rule_set");
        statements.change(
                "insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,"
                        + " customer_name, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)"
                        + " values ('shop', '1', '310', '310', '', 'complete', '', '', '', 'Ada', 'USD', 80, '', '',"
                        + " '2026-11-01', now(), now(), '')");
        statements.change(
                "insert into return_request (id, order_id, channel, state, currency, requested_at, decided_at, decided_by,"
                        + " decided_on) select 310, o.id, 'PORTAL', 'RECEIVED', 'USD', '2026-11-20T10:00:00Z',"
                        + " '2026-11-21T10:00:00Z', 7, a.id from shop_order o, risk_assessment a");
        statements.change(
                "insert into return_item (id, return_id, line_id, sku, name, reason, fault, wanted, requested, unit_paid,"
                        + " decided, authorized, logistics)"
                        + " values (1, 310, '1', 'TEE', 'Tee', 'style', 'CUSTOMER', 'REFUND', 1, 80, true, 0, 'NEVER_SENT')");
    }
}
