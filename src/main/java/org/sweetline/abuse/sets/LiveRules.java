package org.sweetline.abuse.sets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sweetline.abuse.rules.RuleSet;
import org.sweetline.abuse.rules.StarterRules;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;

/** The rules that judge now. A version that is no draft never changes, so it is read but once. */
@ApplicationScoped
public class LiveRules {

    private static final String ACTIVE = "select version from risk_rule_set where state = 'ACTIVE'";
    private static final String VERSION = "select version, name, rules::text from risk_rule_set where version = ?";
    private static final String BEGIN = """
            insert into risk_rule_set (name, state, rules, created_at, activated_at)
            select 'Starter rules', 'ACTIVE', cast(? as jsonb), ?, ?
            where not exists (select from risk_rule_set where state = 'ACTIVE') on conflict do nothing
            """;

    private final Statements statements;
    private final Clock clock;
    private final Map<Long, KeptRules> known = new ConcurrentHashMap<>();

    @Inject
    LiveRules(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** A new desk begins with the starter rules. */
    public KeptRules active() throws SQLException {
        Optional<KeptRules> active = inForce();
        if (active.isPresent()) {
            return active.get();
        }
        String starter = Json.write(RuleSetView.of(StarterRules.ruleSet()));
        statements.change(BEGIN, starter, clock.instant(), clock.instant());
        return inForce().orElseThrow();
    }

    /** A version that is no draft. */
    public KeptRules kept(long version) throws SQLException {
        KeptRules rules = known.get(version);
        if (rules == null) {
            rules = version(version).orElseThrow();
            known.put(version, rules);
        }
        return rules;
    }

    public Optional<KeptRules> version(long version) throws SQLException {
        return statements.first(VERSION, LiveRules::read, version);
    }

    private Optional<KeptRules> inForce() throws SQLException {
        Optional<Long> version = statements.first(ACTIVE, row -> row.getLong(1));
        return version.isPresent() ? Optional.of(kept(version.get())) : Optional.empty();
    }

    private static KeptRules read(ResultSet row) throws SQLException {
        RuleSet rules = RuleSetReading.read(Json.read(row.getString(3), RuleSetView.class));
        return new KeptRules(row.getLong(1), row.getString(2), rules);
    }
}
