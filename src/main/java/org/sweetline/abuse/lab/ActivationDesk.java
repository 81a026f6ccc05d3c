package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.abuse.JudgingChanged;
import org.sweetline.abuse.RiskCause;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** Puts versions on trial and in force, and brings back the one before. One is in force at any time, one at most on trial. */
@ApplicationScoped
class ActivationDesk {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('risk-rules'))";
    private static final String END = """
            update risk_rule_set set state = 'RETIRED', retired_at = ? where state = ? and version <> ?
            """;
    private static final String SHADOW =
            "update risk_rule_set set state = 'SHADOW', shadowed_at = ? where version = ? and state = 'DRAFT'";
    private static final String ACTIVATE = """
            update risk_rule_set set state = 'ACTIVE', activated_at = ?, activated_by = ?, retired_at = null
            where version = ?
            """;
    private static final String BEFORE = """
            select version from risk_rule_set where state = 'RETIRED' and activated_at is not null and version < ?
            order by retired_at desc, version desc limit 1
            """;

    private final Statements statements;
    private final RuleSetPages pages;
    private final Readiness readiness;
    private final AuditTrail audit;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    ActivationDesk(
            Statements statements,
            RuleSetPages pages,
            Readiness readiness,
            AuditTrail audit,
            DomainEvents events,
            Clock clock) {
        this.statements = statements;
        this.pages = pages;
        this.readiness = readiness;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** From now on it judges beside the one in force, and nobody is treated by it. */
    @Transactional(rollbackOn = Throwable.class)
    void shadow(long version, CurrentAccount by) throws SQLException {
        lock();
        pages.get(version);
        Instant now = clock.instant();
        statements.change(END, now, "SHADOW", version);
        if (statements.change(SHADOW, now, version) == 0) {
            throw new ProblemException(LabProblem.NO_DRAFT, "Only a draft can go on trial.");
        }
        audit.record(by, "put risk rules on trial", "rules " + version, "");
    }

    @Transactional(rollbackOn = Throwable.class)
    void endShadow(long version, CurrentAccount by) throws SQLException {
        lock();
        if (pages.get(version).state().equals("shadow")) {
            statements.change(END, clock.instant(), "SHADOW", 0L);
            audit.record(by, "ended trial of risk rules", "rules " + version, "");
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    void activate(long version, CurrentAccount by) throws SQLException {
        lock();
        pages.get(version);
        long revision = readiness.check(version, by);
        inForce(version, by.id());
        audit.record(by, "activated risk rules", "rules " + version, "revision " + revision);
    }

    /**
     * One click, by anybody who manages: the version before has been looked at by two people. Never one that came after, so
     * that rules that were left do not come back by a second click.
     */
    @Transactional(rollbackOn = Throwable.class)
    long rollBack(long leaving, CurrentAccount by) throws SQLException {
        lock();
        if (!pages.get(leaving).state().equals("active")) {
            throw new ProblemException(LabProblem.RULES_CHANGED_MEANWHILE, "Another version is in force by now.");
        }
        Optional<Long> before = statements.first(BEFORE, row -> row.getLong(1), leaving);
        if (before.isEmpty()) {
            throw new ProblemException(LabProblem.NOTHING_BEFORE, "No version was active before this one.");
        }
        inForce(before.get(), by.id());
        audit.record(by, "rolled back risk rules", "rules " + before.get(), "from " + leaving);
        return before.get();
    }

    private void inForce(long version, long by) throws SQLException {
        Instant now = clock.instant();
        statements.change(END, now, "ACTIVE", version);
        statements.change(ACTIVATE, now, by, version);
        events.publish(new JudgingChanged(RiskCause.RULES, now));
    }

    private void lock() throws SQLException {
        statements.list(LOCK, row -> true);
    }
}
