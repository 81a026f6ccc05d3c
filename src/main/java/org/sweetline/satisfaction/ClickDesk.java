package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sweetline.people.facts.ConsentDesk;
import org.sweetline.schema.Statements;

/**
 * Notes that a link was opened. A rating in it is no answer: programs that look mails over open every link. Whoever opens
 * within five seconds of the moment in which a server took the mail, or another rating within five seconds, is taken for one.
 */
@ApplicationScoped
public class ClickDesk {

    private static final Duration TOO_FAST = Duration.ofSeconds(5);
    private static final int MOST = 40;
    /** The rating of a link that nobody can see. */
    private static final int HIDDEN = 0;

    private static final String OPENED =
            "update survey set state = 'OPENED', opened_at = coalesce(opened_at, ?) where id = ? and state = 'SENT'";
    private static final String CLICKED = """
            insert into survey_click (survey_id, rating, by_machine, at)
            select s.id, ?, ? or coalesce(s.sent_at > ?, true) or exists (
                select 1 from survey_click c where c.survey_id = s.id and c.rating <> ? and c.at > ?), ?
            from survey s where s.id = ? and (select count(*) from survey_click c where c.survey_id = s.id) < ?
            """;
    private static final String SUSPECT =
            "update survey_click set by_machine = true where survey_id = ? and rating <> ? and at > ?";
    private static final String CUSTOMER =
            "select living_customer(customer_id) from survey where id = ? and customer_id is not null";

    private final Statements statements;
    private final ConsentDesk consents;
    private final Clock clock;

    @Inject
    ClickDesk(Statements statements, ConsentDesk consents, Clock clock) {
        this.statements = statements;
        this.consents = consents;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void opened(SurveySheet sheet) throws SQLException {
        statements.change(OPENED, clock.instant(), sheet.id());
    }

    @Transactional(rollbackOn = Throwable.class)
    public void clicked(SurveySheet sheet, int rating) throws SQLException {
        Instant now = clock.instant();
        Instant justNow = now.minus(TOO_FAST);
        statements.change(CLICKED, rating, rating == HIDDEN, justNow, rating, justNow, now, sheet.id(), MOST);
        statements.change(SUSPECT, sheet.id(), rating, justNow);
    }

    /** The customer wants to be asked no more. */
    @Transactional(rollbackOn = Throwable.class)
    public void stop(SurveySheet sheet) throws SQLException {
        for (long customer : statements.list(CUSTOMER, row -> row.getLong(1), sheet.id())) {
            consents.wantsNoSurveys(customer);
        }
    }
}
