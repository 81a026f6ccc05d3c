package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.abuse.Judging.Circumstances;
import org.sweetline.abuse.peers.Terms;
import org.sweetline.abuse.sets.KeptRules;

/** Reads what counts beside the facts. */
@ApplicationScoped
class JudgingContext {

    private final OverrideRows overrides;
    private final StandingRows standings;
    private final Percentiles percentiles;
    private final RiskConfig config;

    @Inject
    JudgingContext(OverrideRows overrides, StandingRows standings, Percentiles percentiles, RiskConfig config) {
        this.overrides = overrides;
        this.standings = standings;
        this.percentiles = percentiles;
        this.config = config;
    }

    Circumstances of(List<Long> customers, Instant now, KeptRules rules, Optional<KeptRules> shadow)
            throws SQLException {
        return new Circumstances(
                rules,
                shadow,
                standings.dataAsOf(now),
                percentiles.steps(),
                overrides.overrides(customers, now),
                overrides.snoozes(customers, now),
                standings.of(customers));
    }

    Instant dataAsOf(Instant now) throws SQLException {
        return standings.dataAsOf(now);
    }

    Terms terms() {
        return config.terms();
    }
}
