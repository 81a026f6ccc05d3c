package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.abuse.sets.RuleSetReading;
import org.sweetline.abuse.sets.RuleSetView;
import org.sweetline.json.Json;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** Drafts of rules. What is no draft any more does not change. */
@ApplicationScoped
class RuleSetDesk {

    private static final String DRAFT = """
            insert into risk_rule_set (name, state, rules, based_on, created_at, created_by)
            select ?, 'DRAFT', rules, version, ?, ? from risk_rule_set where version = ? returning version
            """;
    private static final String TAKE_CASES = """
            insert into risk_case (rule_version, name, facts, expected, created_by, created_at)
            select ?, name, facts, expected, created_by, created_at from risk_case where rule_version = ? order by id
            """;
    private static final String CHANGE = """
            update risk_rule_set set name = ?, rules = cast(? as jsonb), revision = revision + 1, changed_by = ?
            where version = ? and state = 'DRAFT' and revision = ?
            """;

    private static final String AUTHOR =
            "insert into risk_rule_author (rule_version, account_id) values (?, ?) on conflict do nothing";

    private final Statements statements;
    private final RuleSetPages pages;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RuleSetDesk(Statements statements, RuleSetPages pages, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    /** A copy of another version, with its test cases. */
    @Transactional(rollbackOn = Throwable.class)
    long draft(String name, long from, CurrentAccount by) throws SQLException {
        pages.get(from);
        long version = statements.number(DRAFT, name, clock.instant(), by.id(), from);
        statements.change(TAKE_CASES, version, from);
        statements.change(AUTHOR, version, by.id());
        audit.record(by, "drafted risk rules", "rules " + version, "from " + from);
        return version;
    }

    @Transactional(rollbackOn = Throwable.class)
    void change(long version, long seen, String name, RuleSetView rules, CurrentAccount by) throws SQLException {
        String kept = Json.write(RuleSetView.of(RuleSetReading.read(rules)));
        RuleSetVersionView present = draftOnly(version);
        if (statements.change(CHANGE, name, kept, by.id(), version, seen) == 0) {
            throw new ProblemException(
                            LabProblem.RULES_CHANGED_MEANWHILE,
                            "Version %d has revision %d by now.".formatted(version, present.revision()))
                    .with("current", present);
        }
        statements.change(AUTHOR, version, by.id());
        audit.record(by, "changed risk rules", "rules " + version, "revision " + (seen + 1));
    }

    RuleSetVersionView draftOnly(long version) throws SQLException {
        RuleSetVersionView present = pages.get(version);
        if (!present.state().equals("draft")) {
            throw new ProblemException(
                    LabProblem.NO_DRAFT, "Version %d is %s and stays as it is.".formatted(version, present.state()));
        }
        return present;
    }
}
