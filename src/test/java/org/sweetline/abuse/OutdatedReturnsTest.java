package org.sweetline.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** Ada's returns, judged at nine while somebody called her Clear, which held until ten; the rules call her Review. */
class OutdatedReturnsTest {
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final ReturnNumber TO_DECIDE = new ReturnNumber(310);
    private static final ReturnNumber APPEALED = new ReturnNumber(311);

    private final Statements statements = OverTables.of(OverTables.open());
    private final OutdatedReturns outdated = new OutdatedReturns(statements);

    @BeforeEach
    void holdHerReturns() throws SQLException {
        change("insert into account (id, email, name, role, created_at, version)"
                + " values (7, 'jess@shop.test', 'Jess', 'MANAGER', now(), 1)");
        change("insert into customer (id, name, created_at, version) values (12, 'Ada', now(), 1)");
        change(
                "insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,"
                        + " customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)"
                        + " values ('shop', '1', '310', '310', '', 'complete', '', '', '', 'Ada', 12, 'USD', 80, '', '',"
                        + " '2026-11-01', now(), now(), '')");
        change("insert into return_request (id, order_id, customer_id, channel, state, needs, currency, requested_at,"
                + " risk_band, assessed_at) select n, o.id, 12, 'PORTAL', r.state, r.needs, 'USD', '2026-11-20T09:00:00Z', 'CLEAR',"
                + " '2026-11-20T09:00:00Z' from shop_order o, (values (310, 'IN_REVIEW', 'DECISION'),"
                + " (311, 'APPEALED', 'APPEAL'), (312, 'AUTHORIZED', 'PARCEL'), (313, 'REQUESTED', 'NOTHING'))"
                + " r (n, state, needs)");
        change("insert into risk_rule_set (name, state, rules, created_at) values ('Rules', 'ACTIVE', '{}', now())");
        change("insert into risk_standing (customer_id, score, computed, band, rule_version, at)"
                + " select 12, 70, 'REVIEW', 'REVIEW', version, now() from risk_rule_set");
        change("insert into risk_override (customer_id, band, reason, account_id, at, until)"
                + " values (12, 'CLEAR', 'Known to us', 7, '2026-11-01', '2026-11-20T10:00:00Z')");
    }

    @Test
    void otherRulesConcernWhateverIsStillToBeDecided() throws SQLException {
        assertThat(outdated.judgedBefore(TEN)).containsExactly(TO_DECIDE, APPEALED);
        assertThat(outdated.judgedBefore(NINE)).as("by the same rules already").isEmpty();
    }

    @Test
    void nightConcernsThoseWhoseCustomerStandsOtherwise() throws SQLException {
        assertThat(outdated.standingOtherwise(TEN.minusSeconds(1)))
                .as("what was said otherwise lasts")
                .isEmpty();
        assertThat(outdated.standingOtherwise(TEN)).containsExactly(TO_DECIDE, APPEALED);

        change("update return_request set risk_band = 'REVIEW' where id = 310");
        assertThat(outdated.standingOtherwise(TEN)).containsExactly(APPEALED);
    }

    private void change(String sql) throws SQLException {
        statements.change(sql);
    }
}
