package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.RiskConfig;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.time.RowTime;

/** What must have been done before a version judges people; whoever goes back to an earlier one need not ask. */
@ApplicationScoped
class Readiness {

    private static final String VERSION = """
            select exists (select from risk_rule_author where rule_version = version and account_id = ?),
                revision, state, shadowed_at
            from risk_rule_set where version = ? for update
            """;
    private static final String BACKTESTED =
            "select id from risk_backtest where rule_version = ? and revision = ? and state = 'DONE' limit 1";

    private final Statements statements;
    private final CaseDesk cases;
    private final RiskConfig config;
    private final Clock clock;

    @Inject
    Readiness(Statements statements, CaseDesk cases, RiskConfig config, Clock clock) {
        this.statements = statements;
        this.cases = cases;
        this.config = config;
        this.clock = clock;
    }

    private record Held(
            long version,
            boolean own,
            long revision,
            String state,
            @Nullable Instant shadowedAt) {}

    /** Throws what is still missing. Answers the revision that was looked at. */
    long check(long version, CurrentAccount by) throws SQLException {
        Held held = held(version, by);
        if (!held.state().equals("DRAFT") && !held.state().equals("SHADOW")) {
            throw new ProblemException(LabProblem.NO_DRAFT, "Version %d has had its time.".formatted(version));
        }
        if (held.own()) {
            throw new ProblemException(
                    LabProblem.SECOND_PERSON, "You had a hand in version %d yourself.".formatted(version));
        }
        tried(held);
        onTrial(held);
        return held.revision();
    }

    private void tried(Held held) throws SQLException {
        if (statements
                .first(BACKTESTED, row -> row.getLong(1), held.version(), held.revision())
                .isEmpty()) {
            throw new ProblemException(
                    LabProblem.NOT_TRIED,
                    "Version %d has no backtest of its present revision.".formatted(held.version()));
        }
        Optional<String> failing = cases.firstFailing(held.version());
        if (failing.isPresent()) {
            throw new ProblemException(
                    LabProblem.NOT_TRIED, "Its test case \"%s\" does not hold.".formatted(failing.get()));
        }
    }

    /** What looks right over the past may still surprise: it first judges beside the rules in force. */
    private void onTrial(Held held) {
        int days = config.leastTrialDays();
        if (days == 0) {
            return;
        }
        Instant since = held.shadowedAt();
        if (!held.state().equals("SHADOW") || since == null) {
            throw new ProblemException(
                    LabProblem.TRIAL_TOO_SHORT,
                    "Version %d has not been on trial. It judges beside the one in force for %d days first."
                            .formatted(held.version(), days));
        }
        Instant until = since.plus(Duration.ofDays(days));
        if (clock.instant().isBefore(until)) {
            throw new ProblemException(
                            LabProblem.TRIAL_TOO_SHORT,
                            "Version %d has been on trial since %s; %d days are asked for."
                                    .formatted(held.version(), since, days))
                    .with("trialUntil", until);
        }
    }

    private Held held(long version, CurrentAccount by) throws SQLException {
        return statements
                .first(
                        VERSION,
                        row -> new Held(
                                version, row.getBoolean(1), row.getLong(2), row.getString(3), RowTime.nullable(row, 4)),
                        by.id(),
                        version)
                .orElseThrow();
    }
}
