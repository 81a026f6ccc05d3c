package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class SurveyRowsTest {

    private final Statements tables = OverTables.of(OverTables.open());
    private final SurveyRows rows = new SurveyRows(tables, Clock.systemUTC());

    @Test
    void contactOfASurgeStaysOneWhateverIsSaidOfItsDay() throws SQLException {
        tables.change("""
                insert into surge (series, state, began_at, found_at, ended_at, count, usual, low, high, peak, peak_at)
                values ('ORDERS', 'REVIEW', '2026-03-01 14:00Z', '2026-03-01 14:03Z', '2026-03-01 16:00Z', 38, 1, 0, 4, 40,
                    '2026-03-01 14:10Z')
                """);

        rows.suppress(at("2026-03-01T14:01:00Z"), Suppression.SAMPLED_OUT);
        rows.suppress(at("2026-03-01T16:00:00Z"), Suppression.SAMPLED_OUT);
        tables.change(
                "insert into surge_day (day, orders, contacts, calls, marked) values ('2026-03-01', 0, 0, 0, 'ORDINARY')");

        assertThat(tables.list(
                        "select coalesce((select series from surge g where g.id = s.surge_id), 'none') from survey s order by id",
                        row -> row.getString(1)))
                .containsExactly("ORDERS", "none");
    }

    @Test
    void surveyCountsForWhoAnsweredUntilItWentOutAndForTheirTeam() throws SQLException {
        tables.change("insert into team (id, name, created_at) values (3, 'Returns', now())");
        tables.change(
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1)");
        Contact planned = at("2026-04-01T08:00:00Z");
        rows.queue(planned, false, planned.at());
        long survey = tables.first("select max(id) from survey", row -> row.getLong(1))
                .orElseThrow();

        rows.attribute(survey, answered(planned, 7L, 3L));

        assertThat(tables.first(
                        "select agent_id || ' ' || team_id || ' ' || contributors::text from survey where id = ?",
                        row -> row.getString(1),
                        survey))
                .contains("7 3 {7}");
    }

    @Test
    void whoWasAskedForAKeyAndPressedNoneWasAsked() throws SQLException {
        tables.change("""
                insert into desk_call (id, sid, token, direction, stage, outcome, began_at, answered_at, ended_at, seen_at)
                overriding system value values
                (20, 'CA1', 'CA1', 'IN', 'ENDED', 'ANSWERED', '2026-05-01 08:00Z', '2026-05-01 08:01Z', '2026-05-01 08:05Z', now()),
                (21, 'CA2', 'CA2', 'IN', 'ENDED', 'ANSWERED', '2026-05-01 09:00Z', '2026-05-01 09:01Z', '2026-05-01 09:05Z', now())
                """);
        tables.change("insert into call_event (call_id, kind, at) values (20, 'RATING_ASKED', '2026-05-01 08:05Z')");

        boolean silent = rows.addSilent(ofCall(20));
        boolean unasked = rows.addSilent(ofCall(21));

        assertThat(silent).isTrue();
        assertThat(unasked).isFalse();
        assertThat(tables.list(
                        "select way || ' ' || state || ' ' || call_id from survey where call_id is not null",
                        row -> row.getString(1)))
                .containsExactly("KEYPAD EXPIRED 20");
    }

    @Test
    void keyThatIsToldAfterTheCallAnswersOnceAllTheSame() throws SQLException {
        tables.change("""
                insert into desk_call (id, sid, token, direction, stage, outcome, began_at, answered_at, ended_at, seen_at)
                overriding system value values
                (20, 'CA1', 'CA1', 'IN', 'ENDED', 'ANSWERED', '2026-05-01 08:00Z', '2026-05-01 08:01Z', '2026-05-01 08:05Z', now())
                """);
        tables.change("insert into call_event (call_id, kind, at) values (20, 'RATING_ASKED', '2026-05-01 08:05Z')");
        assertThat(rows.addSilent(ofCall(20))).isTrue();
        tables.change(
                "insert into call_rating (call_id, language, score, at) values (20, 'en', 1, '2026-05-01 08:05:02Z')");

        assertThat(rows.addRated(ofCall(20))).isPresent();
        assertThat(rows.addRated(ofCall(20))).isEmpty();

        assertThat(tables.list(
                        "select s.state || ' ' || a.rating from survey s join survey_answer a on a.survey_id = s.id",
                        row -> row.getString(1)))
                .containsExactly("ANSWERED 1");
    }

    @Test
    void surveyOfACallFollowsWhatItWasAboutAndWhoseKeyItWas() throws SQLException {
        tables.change("insert into customer (id, name, created_at, version) values (12, 'Ada Lovelace', now(), 1)");
        tables.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                values (1042, 'A call', 'OPEN', 'NORMAL', 'voice', now(), now(), now(), 1)
                """);
        tables.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at)
                values (20, 1042, 'CALL', 'voice', 'IN', now())
                """);
        tables.change("""
                insert into desk_call (id, sid, token, direction, stage, outcome, topic, began_at, answered_at, ended_at, seen_at)
                overriding system value values
                (20, 'CA1', 'CA1', 'IN', 'ENDED', 'ANSWERED', 'orders', '2026-05-01 08:00Z', '2026-05-01 08:01Z', now(), now())
                """);
        tables.change("insert into phone_call (id, sid, entry_id, ticket_id, version) values (20, 'CA1', 20, 1042, 1)");
        tables.change("insert into call_rating (call_id, language, score, at) values (20, 'en', 5, now())");
        rows.addRated(ofCall(20));

        tables.change("update desk_call set noted_topic = 'return', customer_id = 12 where id = 20");
        rows.followTopic(20);
        rows.followCaller(20);

        assertThat(whose()).isEqualTo("return 12 1042");
        tables.change("update desk_call set noted_topic = '' where id = 20");
        rows.followTopic(20);
        assertThat(whose()).isEqualTo("orders 12 1042");
    }

    private String whose() throws SQLException {
        return tables.first(
                        "select topic || ' ' || customer_id || ' ' || ticket_id from survey where call_id = 20",
                        row -> row.getString(1))
                .orElseThrow();
    }

    private static Contact ofCall(long call) {
        Instant at = Instant.parse("2026-05-01T08:00:00Z");
        return new Contact(
                null,
                call,
                null,
                "voice",
                at,
                at,
                "en",
                null,
                "",
                "",
                null,
                List.of(),
                false,
                false,
                "",
                "+12125550123");
    }

    @Test
    void ticketThatABadRatingOpenedAgainIsNoSecondContact() throws SQLException {
        tables.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, solved_at,
                    version)
                values (1042, 'My scarf', 'SOLVED', 'NORMAL', 'mail', '2026-03-01 08:00Z', now(), now(), '2026-03-03 08:00Z', 1)
                """);
        said("2026-03-01 08:00Z", "mail");
        solved("2026-03-02 08:00Z");
        said("2026-03-02 12:00Z", "survey");
        solved("2026-03-03 08:00Z");
        boolean unasked = rows.isCounted(1042);
        tables.change("""
                insert into survey (ticket_id, channel, contact_at, way, state, made_at, due_at)
                values (1042, 'mail', '2026-03-01 08:00Z', 'MAIL', 'ANSWERED', now(), now())
                """);
        boolean asked = rows.isCounted(1042);
        said("2026-03-02 20:00Z", "mail");

        assertThat(unasked).isFalse();
        assertThat(asked).isTrue();
        assertThat(rows.isCounted(1042)).isFalse();
    }

    private void said(String at, String channel) throws SQLException {
        tables.change(
                "insert into timeline_entry (id, ticket_id, kind, channel, direction, at) select count(*) + 1, 1042, 'MESSAGE', ?, 'IN', cast(? as timestamptz) from timeline_entry",
                channel,
                Instant.parse(at.replace(" ", "T").replace("Z", ":00Z")));
    }

    private void solved(String at) throws SQLException {
        tables.change(
                "insert into timeline_entry (id, ticket_id, kind, channel, milestone_type, at) select count(*) + 1, 1042, 'MILESTONE', 'desk', 'solved', cast(? as timestamptz) from timeline_entry",
                Instant.parse(at.replace(" ", "T").replace("Z", ":00Z")));
    }

    private static Contact answered(Contact contact, Long agent, Long team) {
        return new Contact(
                null,
                null,
                null,
                "mail",
                contact.at(),
                contact.at(),
                "en",
                team,
                "",
                "",
                agent,
                List.of(agent),
                false,
                false,
                contact.email(),
                "");
    }

    private static Contact at(String time) {
        Instant at = Instant.parse(time);
        return new Contact(
                null,
                null,
                null,
                "mail",
                at,
                at,
                "en",
                null,
                "",
                "",
                null,
                List.of(),
                false,
                false,
                "ada@example.test",
                "");
    }
}
