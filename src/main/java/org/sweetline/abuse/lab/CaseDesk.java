package org.sweetline.abuse.lab;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sweetline.abuse.rules.Band;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.FactSheet;
import org.sweetline.abuse.rules.Judgement;
import org.sweetline.abuse.rules.Scorer;
import org.sweetline.abuse.sets.RuleSetReading;
import org.sweetline.abuse.sets.RuleSetView;
import org.sweetline.json.Json;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.web.Words;

/** Made-up people that a version must judge as its authors say: "whoever returned three of three is not watched". */
@ApplicationScoped
class CaseDesk {

    private static final int MOST = 100;
    private static final String ADD = """
            insert into risk_case (rule_version, name, facts, expected, created_by, created_at)
            select ?, ?, cast(? as jsonb), ?, ?, ?
            where (select count(*) from risk_case where rule_version = ?) < ?
            """;
    private static final String LIST = """
            select c.id, c.name, c.facts::text, c.expected, s.rules::text
            from risk_case c join risk_rule_set s on s.version = c.rule_version where c.rule_version = ? order by c.id
            """;

    private final Statements statements;
    private final RuleSetDesk rules;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CaseDesk(Statements statements, RuleSetDesk rules, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Throwable.class)
    void add(long version, String name, Map<Fact, Double> facts, Band expected, CurrentAccount by) throws SQLException {
        rules.draftOnly(version);
        Map<String, Double> kept = new TreeMap<>();
        facts.forEach((fact, value) -> kept.put(fact.key(), value));
        int added = statements.change(
                ADD, version, name, Json.write(kept), expected.name(), by.id(), clock.instant(), version, (long) MOST);
        if (added == 0) {
            throw ProblemException.invalid("name", "is one too many: a version has at most %d".formatted(MOST));
        }
        audit.record(by, "added test case to risk rules", "rules " + version, "");
    }

    @Transactional(rollbackOn = Throwable.class)
    void remove(long version, long id, CurrentAccount by) throws SQLException {
        rules.draftOnly(version);
        if (statements.change("delete from risk_case where rule_version = ? and id = ?", version, id) > 0) {
            audit.record(by, "removed test case from risk rules", "rules " + version, "");
        }
    }

    /** Each judged now. */
    List<CaseView> run(long version) throws SQLException {
        return statements.list(LIST, CaseDesk::judged, version);
    }

    Optional<String> firstFailing(long version) throws SQLException {
        return run(version).stream()
                .filter(each -> !each.holds())
                .map(CaseView::name)
                .findFirst();
    }

    private static CaseView judged(ResultSet row) throws SQLException {
        Map<String, Double> facts = facts(row.getString(3));
        Map<Fact, Double> values = new EnumMap<>(Fact.class);
        facts.forEach((key, value) -> Fact.byKey(key).ifPresent(fact -> values.put(fact, value)));
        Judgement judgement = new Scorer(RuleSetReading.read(Json.read(row.getString(5), RuleSetView.class)))
                .judge(new FactSheet(values, Map.of()));
        Band expected = Band.valueOf(row.getString(4));
        return new CaseView(
                row.getLong(1),
                row.getString(2),
                facts,
                Words.of(expected),
                Words.of(judgement.band()),
                judgement.score(),
                judgement.band() == expected);
    }

    private static Map<String, Double> facts(String json) throws SQLException {
        try {
            return Json.mapper().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new SQLException("a test case can't be read", e);
        }
    }
}
