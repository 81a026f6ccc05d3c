package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.web.Words;

/** Where the team says what spoilt it, beside the customer's own word. Ratings stay, and count as before. */
@ApplicationScoped
class TeamDriverDesk {

    private static final String HOLD = """
            select a.team_driver, s.agent_id from survey_answer a join survey s on s.id = a.survey_id
            where a.survey_id = ? for update of a
            """;
    private static final String SAY = """
            update survey_answer set team_driver = ?, team_reason = ?, team_account_id = ?, team_at = ? where survey_id = ?
            """;
    private static final String TAKE_BACK = """
            update survey_answer set team_driver = '', team_reason = '', team_account_id = null, team_at = null
            where survey_id = ?
            """;

    private final Statements statements;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TeamDriverDesk(Statements statements, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    private record Annotated(String driver, @Nullable Long agent) {}

    /** @throws ProblemException when there is no such answer, or it is about themselves */
    @Transactional(rollbackOn = Throwable.class)
    TeamDriverView say(long survey, Driver driver, String reason, CurrentAccount by) throws SQLException {
        String before = hold(survey, by);
        String word = Words.of(driver);
        TeamDriverView said = new TeamDriverView(word, reason, by.name(), clock.instant());
        statements.change(SAY, word, reason, by.id(), said.at(), survey);
        record(survey, before, word + ": " + reason, by);
        return said;
    }

    @Transactional(rollbackOn = Throwable.class)
    void takeBack(long survey, CurrentAccount by) throws SQLException {
        String before = hold(survey, by);
        if (!before.isEmpty()) {
            statements.change(TAKE_BACK, survey);
            record(survey, before, "-", by);
        }
    }

    private String hold(long survey, CurrentAccount by) throws SQLException {
        Annotated answer = statements
                .first(HOLD, row -> new Annotated(row.getString(1), row.getObject(2, Long.class)), survey)
                .orElseThrow(() -> new ProblemException(SurveyProblem.NO_SUCH_SURVEY, "There is no answer to it."));
        if (answer.agent() != null && answer.agent() == by.id()) {
            throw new ProblemException(SurveyProblem.OWN_ANSWER, "A colleague has to say what spoilt it.");
        }
        return answer.driver();
    }

    private void record(long survey, String before, String now, CurrentAccount by) {
        audit.record(
                by,
                "said what spoilt it",
                "survey " + survey,
                "driver " + (before.isEmpty() ? "-" : before) + " -> " + now);
    }
}
