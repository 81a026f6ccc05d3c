package org.sweetline.abuse.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.sweetline.abuse.RiskProblem;
import org.sweetline.abuse.rules.Band;
import org.sweetline.abuse.sets.LiveRules;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;

/** People say otherwise than the rules: for one person and for a time. The audit trail gets no word of why. */
@ApplicationScoped
class OverrideDesk {

    private static final String END = """
            update risk_override set ended_at = ? where customer_id = ? and ended_at is null and until > ?
            """;
    private static final String SAY = """
            insert into risk_override (customer_id, band, reason, account_id, at, until) values (?, ?, ?, ?, ?, ?)
            """;
    private static final String WAKE = """
            update risk_snooze set ended_at = ? where customer_id = ? and rule = ? and ended_at is null and until > ?
            """;
    private static final String SNOOZE = """
            insert into risk_snooze (customer_id, rule, reason, account_id, at, until) values (?, ?, ?, ?, ?, ?)
            """;

    private final Statements statements;
    private final LiveRules rules;
    private final CustomerRiskPages customers;
    private final RiskTrail trail;
    private final Clock clock;

    @Inject
    OverrideDesk(Statements statements, LiveRules rules, CustomerRiskPages customers, RiskTrail trail, Clock clock) {
        this.statements = statements;
        this.rules = rules;
        this.customers = customers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes the place of the one before. */
    @Transactional(rollbackOn = Throwable.class)
    void override(CustomerNumber number, Band band, OverrideTerm term, CurrentAccount by) throws SQLException {
        long customer = customers.standing(number);
        Instant now = clock.instant();
        Instant until = term.from(now);
        statements.change(END, now, customer, now);
        statements.change(SAY, customer, band.name(), term.reason(), by.id(), now, until);
        trail.record(by, "overrode risk band", number, customer, band.name());
    }

    @Transactional(rollbackOn = Throwable.class)
    void endOverride(CustomerNumber number, CurrentAccount by) throws SQLException {
        long customer = customers.standing(number);
        Instant now = clock.instant();
        if (statements.change(END, now, customer, now) > 0) {
            trail.record(by, "ended risk override", number, customer, "");
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    void snooze(CustomerNumber number, String rule, OverrideTerm term, CurrentAccount by) throws SQLException {
        if (rules.active().rules().rules().stream().noneMatch(each -> each.id().equals(rule))) {
            throw new ProblemException(RiskProblem.NO_SUCH_RULE, "There is no rule " + rule + " in force.");
        }
        long customer = customers.standing(number);
        Instant now = clock.instant();
        Instant until = term.from(now);
        statements.change(WAKE, now, customer, rule, now);
        statements.change(SNOOZE, customer, rule, term.reason(), by.id(), now, until);
        trail.record(by, "snoozed risk rule", number, customer, rule);
    }

    @Transactional(rollbackOn = Throwable.class)
    void wake(CustomerNumber number, String rule, CurrentAccount by) throws SQLException {
        long customer = customers.standing(number);
        Instant now = clock.instant();
        if (statements.change(WAKE, now, customer, rule, now) > 0) {
            trail.record(by, "woke risk rule", number, customer, rule);
        }
    }
}
