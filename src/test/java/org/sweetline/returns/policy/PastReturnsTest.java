package org.sweetline.returns.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class PastReturnsTest {
    private static final Instant A_YEAR_AGO = Instant.parse("2025-11-28T00:00:00Z");

    private final Statements statements = OverTables.of(OverTables.open());
    private final PastReturns past = new PastReturns(statements);

    @Test
    void reachesBackToTheOldestOfThoseThatAreJudged() throws SQLException {
        assertThat(past.reach(A_YEAR_AGO, 3)).isEqualTo(A_YEAR_AGO);
        for (int day = 1; day <= 4; day++) {
            memo("2026-10-0" + day + "T10:00:00Z");
        }

        assertThat(past.reach(A_YEAR_AGO, 3)).isEqualTo("2026-10-02T10:00:00Z");
        assertThat(past.reach(A_YEAR_AGO, 5)).isEqualTo(A_YEAR_AGO);
    }

    private void memo(String at) throws SQLException {
        statements.change("""
                        insert into shop_credit_memo (shop, external_id, order_key, number, state, total, shipping, adjustment,
                            created_at, updated_at, synced_at, content_hash)
                        values ('main', ?, '1', ?, 'REFUNDED', 10, 0, 0, cast(? as timestamptz), now(), now(), '')
                        """, at, at, at);
    }
}
