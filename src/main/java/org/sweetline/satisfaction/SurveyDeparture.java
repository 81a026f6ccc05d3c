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
 * nobody is asked, or nobody of its team, they said no, their ticket is open again or turned out to be somebody else's, or, being two who are one by now,
 * they were asked as the other. Asked is who was asked when a server took the mail.
 */
@ApplicationScoped
class SurveyDeparture implements NoticeOwner {

    private static final String WAITING = """
            select s.id, living_customer(s.customer_id), s.call_id is null and coalesce(t.status <> 'SOLVED', false),
                coalesce(d.id, t.id) is not null and living_customer(s.customer_id)
                    is distinct from living_customer(case when d.id is null then t.customer_id else d.customer_id end),
                exists (select from customer_merge m
                    where m.keeper_id = living_customer(s.customer_id) and m.merged_at > s.made_at),
                coalesce(not r.asks, false)
            from survey s left join ticket t on t.id = s.ticket_id left join desk_call d on d.id = s.call_id
                left join survey_team_rule r on r.team_id = s.team_id
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
    private final KnownAddresses addresses;
    private final CustomerZones zones;
    private final Clock clock;

    @Inject
    SurveyDeparture(
            Statements statements,
            SurveySettingsShelf settings,
            ConsentTrail consents,
            KnownAddresses addresses,
            CustomerZones zones,
            Clock clock) {
        this.statements = statements;
        this.settings = settings;
        this.consents = consents;
        this.addresses = addresses;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * What waits.
     *
     * @param merged the customer is one with another whom they were not one with when the survey was planned
     * @param silent customers of its team are not asked any more
     */
    private record Posted(
            long survey,
            @Nullable Long customer,
            boolean openAgain,
            boolean somebodyElses,
            boolean merged,
            boolean silent) {}

    @Override
    public String purpose() {
        return SurveyLetter.PURPOSE;
    }

    @Override
    public Departure departure(String about) throws SQLException {
        Optional<Posted> found = statements.first(WAITING, SurveyDeparture::posted, Long.parseLong(about));
        Long customer = found.isEmpty() ? null : found.get().customer();
        if (customer == null) {
            return new Departure.Never("Nobody is asked any more.");
        }
        Posted posted = found.orElseThrow();
        SurveySettings now = settings.now();
        if (now.asks() && posted.openAgain()) {
            statements.change(CALL_OFF, "VOIDED", "", posted.survey());
            return new Departure.Never("The ticket was opened again.");
        }
        Optional<Suppression> against = reasonAgainst(posted, customer, now);
        if (against.isPresent()) {
            return suppress(posted.survey(), against.get());
        }
        Instant at = clock.instant();
        Instant awake = now.awake(at, zones.of(customer));
        return awake.equals(at) ? new Departure.Now() : new Departure.Later(awake);
    }

    private Optional<Suppression> reasonAgainst(Posted posted, long customer, SurveySettings now) throws SQLException {
        if (!now.asks()) {
            return Optional.of(Suppression.SWITCHED_OFF);
        }
        if (posted.silent()) {
            return Optional.of(Suppression.TEAM_NOT_ASKED);
        }
        if (posted.somebodyElses()) {
            return Optional.of(Suppression.SOMEBODY_ELSE);
        }
        if (consents.refusesSurveys(customer)) {
            return Optional.of(Suppression.OPTED_OUT);
        }
        boolean twice = posted.merged() && addresses.isAskedBeside(posted.survey(), customer, now.daysBetween());
        return twice ? Optional.of(Suppression.THROTTLED) : Optional.empty();
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
        return new Posted(
                row.getLong(1),
                row.getObject(2, Long.class),
                row.getBoolean(3),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getBoolean(6));
    }
}
