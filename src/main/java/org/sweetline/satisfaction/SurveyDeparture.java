package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.notices.Departure;
import org.sweetline.notices.NoticeOwner;
import org.sweetline.people.facts.ConsentTrail;
import org.sweetline.schema.Statements;

/**
 * Whether an invitation by mail still leaves after a server put it off: not while its customer sleeps, and not any more once
 * nobody is asked, they said no, or their ticket is open again. Asked is who was asked when a server took the mail.
 */
@ApplicationScoped
class SurveyDeparture implements NoticeOwner {

    private static final String WAITING = """
            select s.id, living_customer(s.customer_id), s.call_id is null and coalesce(t.status <> 'SOLVED', false)
            from survey s left join ticket t on t.id = s.ticket_id
            where s.id = ? and s.state in ('QUEUED', 'SENT') and s.token_hash is not null for update of s
            """;
    private static final String CALL_OFF = """
            update survey set state = ?, suppressed = ?, token_hash = null, sent_at = null, expires_at = null where id = ?
            """;
    private static final String DEPARTED = """
            update survey set state = case state when 'QUEUED' then 'SENT' else state end, sent_at = ?, expires_at = ?
            where id = ? and state in ('QUEUED', 'SENT', 'OPENED', 'ANSWERED')
            """;

    private final Statements statements;
    private final SurveySettingsShelf settings;
    private final ConsentTrail consents;
    private final CustomerZones zones;
    private final Clock clock;

    @Inject
    SurveyDeparture(
            Statements statements,
            SurveySettingsShelf settings,
            ConsentTrail consents,
            CustomerZones zones,
            Clock clock) {
        this.statements = statements;
        this.settings = settings;
        this.consents = consents;
        this.zones = zones;
        this.clock = clock;
    }

    private record Posted(long survey, @Nullable Long customer, boolean openAgain) {}

    @Override
    public String purpose() {
        return SurveyLetter.PURPOSE;
    }

    @Override
    public Departure departure(String about) throws SQLException {
        Optional<Posted> posted = statements.first(WAITING, SurveyDeparture::posted, Long.parseLong(about));
        Long customer = posted.isEmpty() ? null : posted.get().customer();
        if (customer == null) {
            return new Departure.Never("Nobody is asked any more.");
        }
        long survey = posted.orElseThrow().survey();
        SurveySettings now = settings.now();
        if (!now.asks()) {
            return suppress(survey, Suppression.SWITCHED_OFF);
        }
        if (posted.orElseThrow().openAgain()) {
            statements.change(CALL_OFF, "VOIDED", "", survey);
            return new Departure.Never("The ticket was opened again.");
        }
        if (consents.refusesSurveys(customer)) {
            return suppress(survey, Suppression.OPTED_OUT);
        }
        Instant at = clock.instant();
        Instant awake = now.awake(at, zones.of(customer));
        return awake.equals(at) ? new Departure.Now() : new Departure.Later(awake);
    }

    @Override
    public void departed(String about, Instant at) throws SQLException {
        Duration valid = Duration.ofDays(settings.now().daysValid());
        statements.change(DEPARTED, at, at.plus(valid), Long.parseLong(about));
    }

    private Departure suppress(long survey, Suppression why) throws SQLException {
        statements.change(CALL_OFF, "SUPPRESSED", why.name(), survey);
        return new Departure.Never(why.name());
    }

    private static Posted posted(ResultSet row) throws SQLException {
        return new Posted(row.getLong(1), row.getObject(2, Long.class), row.getBoolean(3));
    }
}
