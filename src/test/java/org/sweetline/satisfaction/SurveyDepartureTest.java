package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.notices.Departure;
import org.sweetline.people.facts.ConsentFixture;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class SurveyDepartureTest {

    /** Ten in the morning in New York, in winter. */
    private static final Instant MORNING = Instant.parse("2026-03-02T15:00:00Z");

    private static final Instant NIGHT = Instant.parse("2026-03-03T03:30:00Z");
    private static final String SURVEY = "5";

    private final Statements tables = OverTables.of(OverTables.open());

    @BeforeEach
    void invitationWaitsForAMailServer() throws SQLException {
        tables.change("insert into customer (id, name, created_at, version) values (12, 'Ada Lovelace', now(), 1)");
        tables.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, solved_at,
                    version, customer_id)
                values (1042, 'My scarf', 'SOLVED', 'NORMAL', 'mail', now(), now(), now(), now(), 1, 12)
                """);
        tables.change("""
                insert into survey (id, ticket_id, customer_id, channel, contact_at, way, recipient, state, token_hash, made_at,
                    due_at, expires_at)
                overriding system value values (5, 1042, 12, 'mail', '2026-03-01 08:00Z', 'MAIL', 'ada@shop.test', 'QUEUED',
                    'hash', now(), now(), '2026-03-16 15:00Z')
                """);
    }

    @Test
    void leavesByDayAndWaitsForTheMorningByNight() throws SQLException {
        assertThat(at(MORNING).departure(SURVEY)).isEqualTo(new Departure.Now());
        assertThat(at(NIGHT).departure(SURVEY)).isEqualTo(new Departure.Later(Instant.parse("2026-03-03T13:00:00Z")));
        assertThat(became()).isEqualTo("QUEUED");
    }

    @Test
    void isAskedOnceAServerHasTakenIt() throws SQLException {
        at(NIGHT).departed(SURVEY, MORNING);

        assertThat(became()).isEqualTo("SENT");
        assertThat(tables.list("select sent_at || ' ' || expires_at - sent_at from survey", row -> row.getString(1)))
                .singleElement()
                .asString()
                .endsWith(" 14 days");
    }

    @Test
    void answerThatCameBeforeTheMarkStays() throws SQLException {
        tables.change("update survey set state = 'ANSWERED'");

        at(MORNING).departed(SURVEY, MORNING);

        assertThat(became()).isEqualTo("ANSWERED");
        assertThat(tables.count("select count(*) from survey where sent_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void neverLeavesWhileTheTicketIsOpenAgain() throws SQLException {
        tables.change("update ticket set status = 'OPEN'");

        assertThat(at(MORNING).departure(SURVEY)).isInstanceOf(Departure.Never.class);

        assertThat(became()).isEqualTo("VOIDED");
        assertThat(at(MORNING).departure(SURVEY)).isInstanceOf(Departure.Never.class);
    }

    @Test
    void neverLeavesWhileSurveysAreOffAndThatIsCounted() throws SQLException {
        tables.change("update survey_setting set asks = false");

        assertThat(at(MORNING).departure(SURVEY)).isInstanceOf(Departure.Never.class);

        assertThat(became()).isEqualTo("SUPPRESSED SWITCHED_OFF");
    }

    @Test
    void neverLeavesOnceItsTeamAsksNoMoreAndThatIsCounted() throws SQLException {
        tables.change("insert into team (id, name, created_at) values (5, 'Phones', now()), (6, 'Mails', now())");
        tables.change("update survey set team_id = 5");
        tables.change("insert into survey_team_rule values (5, true, 0), (6, false, null)");
        assertThat(at(MORNING).departure(SURVEY)).isEqualTo(new Departure.Now());

        tables.change("update survey_team_rule set asks = false");

        assertThat(at(MORNING).departure(SURVEY)).isInstanceOf(Departure.Never.class);
        assertThat(became()).isEqualTo("SUPPRESSED TEAM_NOT_ASKED");
    }

    @Test
    void neverLeavesToWhoSaidNoMeanwhile() throws SQLException {
        tables.change(
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1)");
        tables.change("""
                insert into customer_consent (customer_id, purpose, channel, given, how, at, account_id)
                values (12, 'SURVEY', 'MAIL', false, 'SAID', now(), 7)
                """);

        assertThat(at(NIGHT).departure(SURVEY)).isInstanceOf(Departure.Never.class);

        assertThat(became()).isEqualTo("SUPPRESSED OPTED_OUT");
    }

    @Test
    void neverLeavesOnceItsTicketIsAnotherCustomersAndThatIsCounted() throws SQLException {
        tables.change("insert into customer (id, name, created_at, version) values (13, 'Grace Hopper', now(), 1)");
        tables.change("update ticket set customer_id = 13");

        assertThat(at(MORNING).departure(SURVEY)).isInstanceOf(Departure.Never.class);

        assertThat(became()).isEqualTo("SUPPRESSED SOMEBODY_ELSE");
    }

    @Test
    void neverLeavesOnceSomebodyElseCalled() throws SQLException {
        tables.change("insert into customer (id, name, created_at, version) values (13, 'Grace Hopper', now(), 1)");
        tables.change("""
                insert into desk_call (id, sid, token, direction, stage, outcome, began_at, answered_at, ended_at, seen_at, customer_id)
                overriding system value values (20, 'CA1', 'CA1', 'IN', 'ENDED', 'ANSWERED', now(), now(), now(), now(), 13)
                """);
        tables.change("update survey set call_id = 20");

        assertThat(at(MORNING).departure(SURVEY)).isInstanceOf(Departure.Never.class);

        assertThat(became()).isEqualTo("SUPPRESSED SOMEBODY_ELSE");
    }

    @Test
    void leavesToWhoIsOneWithAnotherByNowUnlessTheyWereAskedAsThatOne() throws SQLException {
        mergeAdaIntoGrace();

        assertThat(at(MORNING).departure(SURVEY)).isEqualTo(new Departure.Now());
        asked(6, "QUEUED");
        assertThat(at(MORNING).departure(SURVEY)).isEqualTo(new Departure.Now());
        asked(4, "QUEUED");

        assertThat(at(MORNING).departure(SURVEY)).isInstanceOf(Departure.Never.class);
        assertThat(became()).isEqualTo("SUPPRESSED THROTTLED");
    }

    @Test
    void earlierAnswerOfWhoWasNeverMergedHoldsNothingBack() throws SQLException {
        tables.change("insert into customer (id, name, created_at, version) values (13, 'Grace Hopper', now(), 1)");
        tables.change("update survey set customer_id = 13");
        tables.change("update ticket set customer_id = 13");
        asked(6, "ANSWERED");

        assertThat(at(MORNING).departure(SURVEY)).isEqualTo(new Departure.Now());
    }

    private void mergeAdaIntoGrace() throws SQLException {
        tables.change("insert into customer (id, name, created_at, version) values (13, 'Grace Hopper', now(), 1)");
        tables.change("update customer set merged_into = 13 where id = 12");
        tables.change("""
                insert into customer_merge (duplicate_id, keeper_id, merged_at, merged_by, before_it, after_it)
                values (12, 13, now() + interval '1 hour', 'Jenny', '{}', '{}')
                """);
        tables.change("update ticket set customer_id = 13");
    }

    private void asked(long id, String state) throws SQLException {
        tables.change("""
                insert into survey (id, customer_id, channel, contact_at, way, recipient, state, made_at, due_at)
                overriding system value values (?, 13, 'mail', '2026-03-01 08:00Z', 'MAIL', 'grace@shop.test', ?, ?, now())
                """, id, state, MORNING);
    }

    private String became() throws SQLException {
        return tables.first("select trim(state || ' ' || suppressed) from survey where id = 5", row -> row.getString(1))
                .orElseThrow();
    }

    private SurveyDeparture at(Instant now) {
        return new SurveyDeparture(
                tables,
                new SurveySettingsShelf(tables),
                ConsentFixture.trail(tables),
                new KnownAddresses(tables, Clock.fixed(now, ZoneOffset.UTC)),
                new CustomerZones(tables),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
