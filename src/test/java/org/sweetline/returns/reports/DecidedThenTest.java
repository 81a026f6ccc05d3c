package org.sweetline.returns.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.days.OverDays;
import org.sweetline.returns.reports.ReturnCount.Amount;
import org.sweetline.returns.reports.ReturnCount.Sums;
import org.sweetline.returns.reports.ReturnKind.Money;
import org.sweetline.returns.reports.ReturnMoney.Kind;
import org.sweetline.returns.reports.ReturnReportView.ReturnTimeView;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class DecidedThenTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final OverDays days = new OverDays(tables);
    private final ReturnDays table = new ReturnDays();

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
        assertThat(money()).doesNotContain(Kind.DENIED);

        change("update return_item set denial = 'final-sale' where id = 2");
        assertThat(count(ReturnFigure.PARTLY_DENIED)).isEqualTo(1);
        assertThat(count(ReturnFigure.APPEALABLE)).isEqualTo(1);
        assertThat(money()).contains(Kind.DENIED);
    }

    @Test
    void customerWaitedUntilTheFirstDecision() throws SQLException {
        assertThat(ReturnTimes.of(sums()).get(0).p50()).isEqualTo(7_200);
        assertThat(ReturnTimes.of(sums()).get(2).n()).as("nothing was paid").isZero();
    }

    @Test
    void whoIsToBeDecidedOnHasNotWaitedForAnything() throws SQLException {
        change("update return_item set decided = false, authorized = 0");
        change("update return_request set decided_at = null, decided_by = null, decided_on = null");

        assertThat(ReturnTimes.of(sums())).extracting(ReturnTimeView::n).containsOnly(0L);
    }

    @Test
    void packedDayTellsTheSameAndNoLongerHoldsOnceSomethingOfItChanges() throws SQLException {
        Sums loose = sums();
        days.pack(table, DAY);
        assertThat(days.holds(table, DAY)).isTrue();
        assertThat(told(sums())).isEqualTo(told(loose));

        change("insert into return_settlement (return_id, order_id, method, state, currency, total, account_id, author,"
                + " created_at, ended_at) select 310, o.id, 'STORE_CREDIT', 'DONE', 'USD', 70.5, 7, 'Said',"
                + " '2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z' from shop_order o");

        assertThat(days.holds(table, DAY)).isFalse();
        assertThat(sums().money().get(new Money(Kind.GIVEN, "STORE_CREDIT", "USD")))
                .isEqualTo(new Amount(new BigDecimal("70.5000"), 1));
        assertThat(ReturnTimes.of(sums()).get(2).p50()).isEqualTo(172_800);
        days.pack(table, DAY);
        assertThat(days.holds(table, DAY)).isTrue();
        change("update return_request set appealed_at = '2026-11-23T10:00:00Z', requested_at = '2026-11-21T10:00:00Z'");
        assertThat(days.holds(table, DAY)).isFalse();
        assertThat(sums().figures()).isEmpty();
    }

    @Test
    void returnsOfSomeArticlesAreCountedRowByRow() throws SQLException {
        days.pack(table, DAY);

        assertThat(told(sums(scope(Optional.of(List.of("TEE"))))).toString())
                .isEqualTo(told(sums()).toString());
        assertThat(sums(scope(Optional.of(List.of("CAP")))).figures()).isEmpty();
    }

    private static List<Object> told(Sums sums) {
        return List.of(sums.figures(), ReturnTimes.of(sums), sums.money(), sums.ease());
    }

    private Set<Kind> money() throws SQLException {
        return sums().money().keySet().stream().map(Money::kind).collect(Collectors.toSet());
    }

    private Sums sums() throws SQLException {
        return sums(scope(Optional.empty()));
    }

    private Sums sums(Scope scope) throws SQLException {
        return new ReturnActs(statements, days.read(), table).of(scope);
    }

    private static Scope scope(Optional<List<String>> skus) {
        return new Scope(new ReturnFilter(DAY, DAY, Optional.empty(), Optional.empty()), skus, ZoneOffset.UTC, DAY);
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
