package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.SurveySheet.Given;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.StaffBrowser.Sender;
import org.sweetline.tickets.RatedAnswer;
import org.sweetline.tickets.RemarkDesk;

/** Takes answers. The last one counts; the earlier ones are kept. */
@ApplicationScoped
public class AnswerDesk {

    private static final String HOLD = "select way from survey where id = ? for update";
    private static final String PUT = """
            insert into survey_answer as a (survey_id, rating, solved, agent_rating, comment, drivers, may_quote, source,
                answered_at, staff_id, our_place)
            values (?, ?, cast(? as boolean), cast(? as int), ?, ?, ?, ?, ?, cast(? as bigint), ?)
            on conflict (survey_id) do update set rating = excluded.rating, solved = excluded.solved,
                agent_rating = excluded.agent_rating, comment = excluded.comment, drivers = excluded.drivers,
                may_quote = excluded.may_quote, edited_at = excluded.answered_at,
                staff_id = coalesce(excluded.staff_id, a.staff_id), our_place = a.our_place or excluded.our_place,
                earlier = a.earlier || jsonb_build_object('rating', a.rating, 'solved', a.solved,
                    'agentRating', a.agent_rating, 'comment', a.comment, 'drivers', string_to_array(a.drivers, ','), 'mayQuote', a.may_quote,
                    'at', coalesce(a.edited_at, a.answered_at))
            """;
    private static final String ANSWERED = "update survey set state = 'ANSWERED' where id = ?";
    private static final String WHOSE = """
            select s.ticket_id, a.entry_id, coalesce(c.name, ''), s.agent_id from survey s
            left join survey_answer a on a.survey_id = s.id left join customer c on c.id = s.customer_id where s.id = ?
            """;
    private static final String ENTRY = "update survey_answer set entry_id = ? where survey_id = ?";

    private final Statements statements;
    private final SurveySheets sheets;
    private final RemarkDesk remarks;
    private final DomainEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AnswerDesk(
            Statements statements,
            SurveySheets sheets,
            RemarkDesk remarks,
            DomainEvents events,
            AuditTrail audit,
            Clock clock) {
        this.statements = statements;
        this.sheets = sheets;
        this.remarks = remarks;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    private record Whose(
            @Nullable Long ticket,
            Optional<Long> entry,
            String name,
            @Nullable Long agent) {}

    /**
     * @param sender one of us, or from where we work: the answer stays, and is marked so
     * @throws ProblemException when the token is of no survey, or it takes no answer any more
     */
    @Transactional(rollbackOn = Throwable.class)
    public void answer(String token, Given given, Sender sender) throws SQLException {
        SurveySheet found = sheets.find(token).orElseThrow(AnswerDesk::unknown);
        answer(found.id(), given, sender);
    }

    /** @throws ProblemException when it takes no answer any more */
    @Transactional(rollbackOn = Throwable.class)
    void answer(long survey, Given given) throws SQLException {
        answer(survey, given, Sender.UNKNOWN);
    }

    private void answer(long survey, Given given, Sender sender) throws SQLException {
        String way = statements.first(HOLD, row -> row.getString(1), survey).orElseThrow(AnswerDesk::unknown);
        SurveySheet sheet = sheets.of(survey).orElseThrow(AnswerDesk::unknown);
        if (!sheet.takesAnswers()) {
            throw new ProblemException(SurveyProblem.SURVEY_OVER, "The survey takes no answer any more.");
        }
        Given before = sheet.given();
        if (given.equals(before)) {
            return;
        }
        put(survey, given, way, sender);
        sender.staff()
                .ifPresent(one -> audit.record(
                        one.accountId(),
                        one.name(),
                        "survey-answered-by-us",
                        "survey " + survey,
                        "rated " + given.rating()));
        show(survey, before, given);
        events.publish(new SurveyAnswered(survey));
    }

    private static ProblemException unknown() {
        return new ProblemException(SurveyProblem.NO_SUCH_SURVEY, "The link leads to no survey.");
    }

    private void put(long survey, Given given, String way, Sender sender) throws SQLException {
        statements.change(
                PUT,
                survey,
                given.rating(),
                given.solved(),
                given.agentRating(),
                given.comment(),
                String.join(",", given.drivers()),
                given.mayQuote(),
                way,
                clock.instant(),
                sender.staffId(),
                sender.ourPlace());
        statements.change(ANSWERED, survey);
    }

    private void show(long survey, @Nullable Given before, Given given) throws SQLException {
        Whose whose = statements
                .first(
                        WHOSE,
                        row -> new Whose(
                                row.getObject(1, Long.class),
                                Optional.ofNullable(row.getObject(2, Long.class)),
                                row.getString(3),
                                row.getObject(4, Long.class)),
                        survey)
                .orElseThrow();
        if (whose.ticket() == null) {
            return;
        }
        RatedAnswer earlier = before == null ? null : rated(before, whose.agent());
        RatedAnswer now = rated(given, whose.agent());
        if (!now.equals(earlier)) {
            remarks.rated(whose.ticket(), earlier, now);
        }
        if (!given.comment().isBlank() || whose.entry().isPresent()) {
            statements.change(
                    ENTRY, remarks.said(whose.ticket(), whose.entry(), whose.name(), given.comment()), survey);
        }
    }

    private static RatedAnswer rated(Given given, @Nullable Long agent) {
        return new RatedAnswer(given.rating(), given.solved(), given.agentRating(), agent);
    }
}
