package org.sweetline.abuse.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class TieRowsTest {
    private final Statements statements = OverTables.of(OverTables.open());
    private final TieRows ties = new TieRows(statements);

    @Test
    void somebodysWordThatTwoAreOneCountsAsMuchAsTwoThingsInCommon() throws SQLException {
        statements.change("insert into customer (id, name, created_at, version)"
                + " select c, 'Ada', now(), 1 from generate_series(12, 14) c");
        statements.change(
                "insert into risk_proof (customer_id, kind, abuse, at) values (13, 'CHARGEBACK', true, now())");
        link(12, 13, "PERSON", "1.0");
        link(13, 14, "MAIL", "1.0");

        assertThat(ties.of(List.of(12L)).get(12L).kindsToAbuse()).isEqualTo(2);
        assertThat(ties.of(List.of(14L)).get(14L).kindsToAbuse()).isEqualTo(1);
    }

    private void link(long one, long other, String kind, String weight) throws SQLException {
        statements.change(
                "insert into risk_link (one_id, other_id, kind, weight, found_at) values (?, ?, ?, cast(? as float8), now())",
                one,
                other,
                kind,
                weight);
    }
}
