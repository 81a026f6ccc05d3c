package org.sweetline.returns.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class DecidedThenTest {
    private final Statements statements = OverTables.of(OverTables.open());

    /** Approved at High after two hours, anew on the next day; the customer has been called Clear since. */
    @BeforeEach
    void holdAReturnThatWasDecidedTwice() throws SQLException {
        change("insert into account (id, email, name, role, created_at, version)"
                + " values (7, 'said@shop.test', 'Said', 'RETURNS', now(), 1)");
        change("insert into risk_rule_set (name, state, rules, created_at) values ('Rules', 'ACTIVE', '{}', now())");
        change(
                "insert into risk_assessment (cause, at, data_as_of, rule_version, score, computed, band, facts, missing,"
                        + " findings, traces) select 'REQUEST', now(), now(), version, 85, 'HIGH', 'HIGH', '{}', '{}', '[]', '{}'"
                        + " from risk_rule_set");
        change(
                "insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,"
                        + " customer_name, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)"
                        + " values ('shop', '1', '310', '310', '', 'complete', '', '', '', 'Ada', 'USD', 80, '', '',"
                        + " '2026-11-01', now(), now(), '')");
        change(
                "insert into return_request (id, order_id, channel, state, currency, requested_at, decided_at, decided_by,"
                        + " risk_band, decided_on) select 310, o.id, 'PORTAL', 'AUTHORIZED', 'USD', '2026-11-20T10:00:00Z',"
                        + " '2026-11-21T10:00:00Z', 7, 'CLEAR', a.id from shop_order o, risk_assessment a");
        change(
                "insert into return_item (id, return_id, line_id, sku, name, reason, fault, wanted, requested, unit_paid,"
                        + " decided, authorized) values (1, 310, '1', 'TEE', 'Tee', 'style', 'CUSTOMER', 'REFUND', 1, 80, true, 1)");
        change(
                "insert into return_event (return_id, kind, state, at) values"
                        + " (310, 'DECIDED', 'DENIED', '2026-11-20T12:00:00Z'), (310, 'DECIDED', 'AUTHORIZED', '2026-11-21T10:00:00Z')");
    }

    @Test
    void decisionIsHeldAgainstTheAssessmentThatItWasTakenOn() throws SQLException {
        assertThat(count(ReturnFigure.ADVISED)).isEqualTo(1);
        assertThat(count(ReturnFigure.OVERRIDDEN)).isEqualTo(1);
    }

    @Test
    void whatWasApprovedAndNeverSentWasDeniedByNobody() throws SQLException {
        change(
                "insert into return_item (id, return_id, line_id, sku, name, reason, fault, wanted, requested, unit_paid,"
                        + " decided, authorized, logistics)"
                        + " values (2, 310, '2', 'CAP', 'Cap', 'style', 'CUSTOMER', 'REFUND', 1, 20, true, 0, 'NEVER_SENT')");

        assertThat(count(ReturnFigure.PARTLY_DENIED)).isZero();
        assertThat(count(ReturnFigure.APPEALABLE)).isZero();
        assertThat(new ReturnMoney(statements).of(scope()))
                .extracting(ReturnReportView.ReturnMoneyView::kind)
                .doesNotContain("denied");

        change("update return_item set denial = 'final-sale' where id = 2");
        assertThat(count(ReturnFigure.PARTLY_DENIED)).isEqualTo(1);
        assertThat(count(ReturnFigure.APPEALABLE)).isEqualTo(1);
        assertThat(new ReturnMoney(statements).of(scope()))
                .extracting(ReturnReportView.ReturnMoneyView::kind)
                .contains("denied");
    }

    @Test
    void customerWaitedUntilTheFirstDecision() throws SQLException {
        assertThat(new ReturnTimes(statements).of(scope()).get(0).p50()).isEqualTo(7_200);
    }

    private static Scope scope() {
        LocalDate day = LocalDate.parse("2026-11-20");
        return new Scope(
                new ReturnFilter(day, day, Optional.empty(), Optional.empty()), Optional.empty(), ZoneOffset.UTC, day);
    }

    private long count(ReturnFigure figure) throws SQLException {
        return statements
                .first(
                        "select count(*) from return_request r join " + ReturnFigure.items("")
                                + " t on t.return_id = r.id where " + figure.condition(),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private void change(String sql) throws SQLException {
        statements.change(sql);
    }
}
