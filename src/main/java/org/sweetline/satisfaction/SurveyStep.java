package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.sweetline.satisfaction.LastLook.Due;
import org.sweetline.schema.Statements;
import org.sweetline.security.Tokens;
import org.sweetline.tickets.texts.WantedText;
import org.sweetline.time.RowTime;

/** The transactions in which surveys go out. */
@ApplicationScoped
class SurveyStep {

    private static final int SOME = 20;
    private static final String DUE = """
            select s.id, s.ticket_id, s.call_id, living_customer(s.customer_id), s.team_id
            from survey s join customer c on c.id = s.customer_id join account a on a.id = s.agent_id
            where s.state = 'QUEUED' and s.token_hash is null and s.due_at <= ? order by s.due_at, s.id limit ? for update of s skip locked
            """;
    private static final String LETTERS = """
            select s.id, s.way = 'SMS', s.recipient, s.language, s.ticket_id, s.customer_id, c.name, a.name, s.channel,
                s.contact_at
            from survey s join customer c on c.id = s.customer_id join account a on a.id = s.agent_id
            where s.id = any(cast(? as bigint[])) and s.state = 'QUEUED' order by s.due_at, s.id
            """;
    /**
     * A mail is sent once a server has taken it, see {@link SurveyDeparture}. Who was helped at once was asked about before
     * anything had sorted what they wrote about.
     */
    private static final String HANDED_OVER = """
            update survey set state = case way when 'SMS' then 'SENT' else state end, token_hash = ?,
                sent_at = case way when 'SMS' then cast(? as timestamptz) end, expires_at = ?,
                topic = coalesce(nullif(topic, ''), (select lower(replace(c.topic, '_', '-')) from contact_topic c
                    where c.ticket_id = survey.ticket_id and survey.call_id is null), '')
            where id = ?
            """;

    /** Whom no text reaches any more is asked by mail, in the next turn. */
    private static final String BY_MAIL = """
            update survey set way = 'MAIL', recipient = found.value from (
                select p.value from contact_point p where p.customer_id = ? and p.kind = 'email'
                order by p.created_at, p.id limit 1) found
            where id = ? and way = 'SMS'
            """;

    private static final String SUPPRESSED = "update survey set state = 'SUPPRESSED', suppressed = ? where id = ?";

    private final Statements statements;
    private final SurveySettingsShelf settings;
    private final LastLook lastLook;
    private final Invitation invitation;
    private final Clock clock;

    @Inject
    SurveyStep(
            Statements statements,
            SurveySettingsShelf settings,
            LastLook lastLook,
            Invitation invitation,
            Clock clock) {
        this.statements = statements;
        this.settings = settings;
        this.lastLook = lastLook;
        this.invitation = invitation;
        this.clock = clock;
    }

    /** How many surveys it dealt with; 0 when none is due. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    int sendSome() throws SQLException {
        SurveySettings now = settings.now();
        Instant at = clock.instant();
        List<Due> due = statements.list(DUE, SurveyStep::due, at, SOME);
        if (due.isEmpty()) {
            return 0;
        }
        List<Long> surveys = lastLook.at(due, now, at);
        for (DueSurvey survey : statements.list(LETTERS, SurveyStep::read, surveys)) {
            send(survey, now, at);
        }
        return due.size();
    }

    private void send(DueSurvey survey, SurveySettings now, Instant at) throws SQLException {
        String token = Tokens.fresh();
        boolean off = survey.byText() && !now.texts();
        WantedText.Answer answer = off ? WantedText.Answer.OFF : invitation.send(survey, token, ZoneId.of(now.zone()));
        if (answer == WantedText.Answer.WRITTEN) {
            Instant expires = at.plus(Duration.ofDays(now.daysValid()));
            statements.change(HANDED_OVER, Tokens.hash(token), at, expires, survey.id());
        } else if (statements.change(BY_MAIL, survey.customer(), survey.id()) == 0) {
            statements.change(SUPPRESSED, whyNot(answer).name(), survey.id());
        }
    }

    private static Suppression whyNot(WantedText.Answer answer) {
        return switch (answer) {
            case NOT_WANTED, NOT_AGREED -> Suppression.OPTED_OUT;
            case NO_MOBILE, NOT_TEXTED, TOO_MANY, OFF, WRITTEN -> Suppression.NO_ADDRESS;
        };
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getLong(1),
                row.getObject(2, Long.class),
                row.getObject(3, Long.class),
                row.getLong(4),
                row.getObject(5, Long.class));
    }

    private static DueSurvey read(ResultSet row) throws SQLException {
        return new DueSurvey(
                row.getLong(1),
                row.getBoolean(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, Long.class),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                RowTime.instant(row, 10));
    }
}
