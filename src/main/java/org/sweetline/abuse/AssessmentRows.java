package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;

/** Keeps assessments; they are never changed. */
@ApplicationScoped
class AssessmentRows {

    private static final String KEEP = """
            insert into risk_assessment (customer_id, return_id, cause, at, data_as_of, rule_version, score, computed, band,
                percentile, facts, missing, findings, traces, snoozed, shadow_version, shadow_score, shadow_band)
            values (cast(? as bigint), cast(? as bigint), ?, ?, ?, ?, ?, ?, ?,
                cast(? as int), cast(? as jsonb), cast(? as jsonb), cast(? as jsonb), cast(? as jsonb), cast(? as jsonb),
                cast(? as bigint), cast(? as int), ?)
            returning id
            """;

    private final Statements statements;

    @Inject
    AssessmentRows(Statements statements) {
        this.statements = statements;
    }

    long keep(Assessment found, @Nullable Long returnId, RiskCause cause) throws SQLException {
        return statements.number(
                KEEP,
                found.customer(),
                returnId,
                cause.name(),
                found.at(),
                found.dataAsOf(),
                found.rules().version(),
                found.judgement().score(),
                found.judgement().band().name(),
                found.band().name(),
                found.percentile().orElse(null),
                Json.write(byName(found.known().sheet().values())),
                Json.write(byName(found.known().sheet().missing())),
                Json.write(found.judgement().findings().stream()
                        .map(KeptFinding::of)
                        .toList()),
                Json.write(byName(found.known().traces())),
                Json.write(found.snoozed()),
                found.shadow().map(Assessment.Shadow::version).orElse(null),
                found.shadow().map(Assessment.Shadow::score).orElse(null),
                found.shadow().map(each -> each.band().name()).orElse(null));
    }

    private static <T> Map<String, T> byName(Map<Fact, T> facts) {
        Map<String, T> named = new TreeMap<>();
        facts.forEach((fact, what) -> named.put(fact.name(), what));
        return named;
    }
}
