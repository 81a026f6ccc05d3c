package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.abuse.Judging.Circumstances;
import org.sweetline.abuse.peers.Terms;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads what counts beside the facts. */
@ApplicationScoped
class JudgingContext {

    private final Statements statements;
    private final OverrideRows overrides;
    private final StandingRows standings;
    private final Percentiles percentiles;
    private final ShopTerms shop;

    @Inject
    JudgingContext(
            Statements statements,
            OverrideRows overrides,
            StandingRows standings,
            Percentiles percentiles,
            ShopTerms shop) {
        this.statements = statements;
        this.overrides = overrides;
        this.standings = standings;
        this.percentiles = percentiles;
        this.shop = shop;
    }

    Bearings bearings(Instant now) throws SQLException {
        return statements
                .first(
                        Bearings.READ,
                        row -> new Bearings(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                RowTime.nullable(row, 4),
                                RowTime.instant(row, 5)),
                        now)
                .orElseThrow();
    }

    Circumstances of(List<Long> customers, Instant now, Bearings bearings) throws SQLException {
        return new Circumstances(
                bearings.dataAsOf(),
                percentiles.steps(bearings.night()),
                overrides.of(customers, now),
                standings.of(customers));
    }

    Terms terms() throws SQLException {
        return shop.now();
    }
}
