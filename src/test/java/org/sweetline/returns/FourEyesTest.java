package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.returns.Decision.authorize;
import static org.sweetline.returns.Decision.deny;
import static org.sweetline.returns.RmaTest.MONDAY;
import static org.sweetline.returns.RmaTest.aReturn;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

class FourEyesTest {
    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final ReturnWords words = new Wired(tables, Clock.systemUTC()).get(ReturnWords.class);
    private final Rma rma = aReturn(1);

    @Test
    void denialThatAccusesNeedsTwoWhateverItIsCalled() throws SQLException {
        statements.change(
                "update return_word set en = 'Sorry', ko = '죄송합니다', retired_at = now() where kind = 'DENIAL'");

        assertThat(words.fourEyes().accusing())
                .containsExactlyInAnyOrder(
                        "worn-or-altered", "empty-or-short", "wrong-item-returned", "posted-limit-reached");
        assertThat(words.fourEyes().needed(rma, List.of(deny("L0", "worn-or-altered"))))
                .isTrue();
        assertThat(words.fourEyes().needed(rma, List.of(deny("L0", "window-expired"))))
                .isFalse();
    }

    @Test
    void denialOfTheTeamsOwnNeedsTwoWhereItAccuses() throws SQLException {
        statements.change("insert into return_word (kind, code, position, en, ko, accuses) values"
                + " ('DENIAL', 'counterfeit', 20, 'Not a piece of ours', '당사 상품이 아닙니다', true),"
                + " ('DENIAL', 'sold-abroad', 21, 'Sold abroad', '해외 판매 상품입니다', false)");

        assertThat(words.fourEyes().accuses("counterfeit")).isTrue();
        assertThat(words.fourEyes().accuses("sold-abroad")).isFalse();
    }

    @Test
    void nobodyTakesTheSecondPersonAway() {
        assertThatThrownBy(() ->
                        statements.change("update return_word set accuses = false where code = 'worn-or-altered'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("does not change");
        assertThatThrownBy(() -> statements.change(
                        "insert into return_word (kind, code, position, en, ko) values ('DENIAL', 'x', 30, 'x', 'x')"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void whateverIsDecidedInTheHighestBandNeedsTwo() throws SQLException {
        rma.risk().assess(RiskBand.HIGH, 90, 1, MONDAY);

        assertThat(words.fourEyes().needed(rma, List.of(authorize("L0", 1, Resolution.REFUND))))
                .isTrue();
        assertThat(words.fourEyes().needed(rma, List.of(deny("L0", "window-expired"))))
                .isTrue();
    }

    @Test
    void whoeverLoweredTheBandIsNotTheSecondPerson() throws SQLException {
        long said = account("said@shop.test");
        long jessica = account("jessica@shop.test");
        statements.change("insert into customer (id, name, created_at, version) values (12, 'Ada', now(), 1)");
        statements.change("insert into shop_order (shop, external_id, number, searchable_number, store, state, status,"
                + " email, phone, customer_name, customer_id, currency, total, city, country, placed_at, updated_at,"
                + " synced_at, content_hash) values ('shop', '1', '310', '310', '', 'complete', '', '', '', 'Ada', 12,"
                + " 'USD', 80, '', '', now(), now(), now(), '')");
        statements.change(
                "insert into return_request (id, order_id, customer_id, channel, state, currency, requested_at)"
                        + " select 0, id, 12, 'PORTAL', 'IN_REVIEW', 'USD', now() from shop_order");
        LoweredBand lowered = new LoweredBand(statements);
        statements.change(
                "insert into risk_override (customer_id, band, reason, account_id, at, until)"
                        + " values (12, 'CLEAR', 'Known to us', ?, now(), now() + interval '30 days')",
                jessica);
        assertThat(lowered.by(jessica, rma, Instant.now()))
                .as("nothing was high")
                .isFalse();
        statements.change(
                "insert into risk_rule_set (name, state, rules, created_at) values ('Rules', 'ACTIVE', '{}', now())");
        statements.change(
                "insert into risk_assessment (customer_id, cause, at, data_as_of, rule_version, score, computed,"
                        + " band, facts, missing, findings, traces) select 12, 'REQUEST', now(), now(), min(version), 85, 'HIGH',"
                        + " 'CLEAR', '{}', '{}', '[]', '{}' from risk_rule_set");

        assertThat(lowered.by(jessica, rma, Instant.now())).isTrue();
        assertThat(lowered.by(null, rma, Instant.now())).isTrue();
        assertThat(lowered.by(said, rma, Instant.now())).isFalse();
        assertThat(lowered.by(jessica, rma, Instant.now().plus(Duration.ofDays(91))))
                .isFalse();
    }

    private long account(String email) throws SQLException {
        return statements
                .first(
                        "insert into account (id, email, name, role, created_at, version) select count(*) + 1, ?,"
                                + " 'Somebody', 'MANAGER', now(), 1 from account returning id",
                        row -> row.getLong(1),
                        email)
                .orElseThrow();
    }
}
