package org.sweetline.abuse.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.Trace;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class TieRowsTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    private final Statements statements = OverTables.of(OverTables.open());
    private final TieRows ties = new TieRows(statements);

    @Test
    void somebodysWordThatTwoAreOneCountsAsMuchAsTwoThingsInCommon() throws SQLException {
        people();
        link(12, 13, "PERSON", "1.0", MAY);
        link(13, 14, "MAIL", "1.0", MAY);

        assertThat(ties.of(List.of(12L)).get(12L).kindsToAbuse()).isEqualTo(2);
        assertThat(ties.of(List.of(14L)).get(14L).kindsToAbuse()).isEqualTo(1);
    }

    @Test
    void nothingIsTiedBeforeItWasFoundNorToAbuseBeforeThatWasProven() throws SQLException {
        people();
        link(12, 13, "MAIL", "1.0", MARCH);
        link(12, 13, "PHONE", "0.9", MAY);

        History history = History.none(MARCH).tied(ties.of(List.of(12L)).get(12L));

        assertThat(history.until(MARCH).ties().kindsToAbuse())
                .as("proven in April")
                .isZero();
        assertThat(history.until(APRIL).ties().kindsToAbuse()).isEqualTo(1);
        assertThat(history.until(MAY).ties().kindsToAbuse()).isEqualTo(2);
        assertThat(history.until(MAY).ties().abusers()).containsExactly(new Trace(Trace.Kind.CUSTOMER, "C-13"));
    }

    @Test
    void accountIsReachedOnceOneWayToItIsWhole() throws SQLException {
        people();
        link(12, 13, "MAIL", "1.0", MARCH);
        link(12, 13, "PHONE", "0.9", MAY);
        link(13, 14, "PERSON", "1.0", MARCH);
        link(12, 14, "ADDRESS", "0.6", MARCH);

        assertThat(ties.cluster(12)).containsOnly(Map.entry(13L, MAY), Map.entry(14L, MAY));
        link(12, 14, "PHONE", "0.9", APRIL);
        assertThat(ties.cluster(12)).containsOnly(Map.entry(13L, APRIL), Map.entry(14L, APRIL));
        assertThat(ties.cluster(13)).containsOnly(Map.entry(12L, APRIL), Map.entry(14L, MARCH));
    }

    private void people() throws SQLException {
        statements.change("insert into customer (id, name, created_at, version)"
                + " select c, 'Ada', now(), 1 from generate_series(12, 14) c");
        statements.change(
                "insert into risk_proof (customer_id, kind, abuse, at) values (13, 'CHARGEBACK', true, ?)", APRIL);
    }

    private void link(long one, long other, String kind, String weight, Instant found) throws SQLException {
        statements.change(
                "insert into risk_link (one_id, other_id, kind, weight, found_at) values (?, ?, ?, cast(? as float8), ?)",
                one,
                other,
                kind,
                weight,
                found);
    }
}
