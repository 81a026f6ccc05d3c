package org.sweetline.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.Role;
import org.sweetline.security.Somebody;
import org.sweetline.tickets.EntryView.MilestoneView;
import org.sweetline.tickets.EntryView.RatedView;

/** How a call was rated by keys is told on its ticket to those who are told it on the call's own page. */
class RatingOnTimelineTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final long JENNY = 1;
    private static final long SAID = 2;

    @BeforeEach
    void jennysCallWasRated() throws SQLException {
        TABLES.change("call empty('survey, survey_answer, desk_call, phone_call, timeline_entry, ticket, account')");
        TABLES.change("""
                insert into account (id, email, name, role, password_hash, created_at, version)
                values (1, 'jenny@example.com', 'Jenny Moon', 'AGENT', 'x', now(), 1),
                    (2, 'said@example.com', 'Said Amrani', 'AGENT', 'x', now(), 1)
                """);
        TABLES.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                values (1042, 'The lamp', 'OPEN', 'NORMAL', 'voice', now(), now(), now(), 1)
                """);
        TABLES.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at)
                values (5, 1042, 'CALL', 'voice', 'IN', ?)
                """, TEN);
        TABLES.change("""
                insert into phone_call (id, sid, ticket_id, entry_id, from_number, to_number, status, transcript, version)
                values (3, 'CA7', 1042, 5, '+14155550123', '+14155550100', 'completed', '', 1)
                """);
        TABLES.change("""
                insert into desk_call (id, sid, token, direction, stage, outcome, began_at, answered_at, ended_at, seen_at,
                    agent_id, rating)
                values (7, 'CA7', 'token', 'IN', 'ENDED', 'ANSWERED', ?, ?, ?, ?, 1, 2)
                """, TEN, TEN.plusSeconds(30), TEN.plusSeconds(90), TEN);
    }

    @Test
    void agentReadsTheirOwnAndWhoReadsFiguresEverybodys() throws SQLException {
        assertThat(rating(JENNY, Role.AGENT)).isEqualTo(2);
        assertThat(rating(SAID, Role.MANAGER)).isEqualTo(2);
    }

    @Test
    void otherwiseItIsNobodysToRead() throws SQLException {
        assertThat(rating(SAID, Role.AGENT)).isNull();
        assertThat(rating(SAID, Role.RETURNS)).isNull();
    }

    @Test
    void thatItWasBadSaysHowBadToTheSame() throws SQLException {
        answeredBadly(7L, "KEYPAD");

        assertThat(badRating(JENNY, Role.AGENT)).isEqualTo("2");
        assertThat(badRating(SAID, Role.MANAGER)).isEqualTo("2");
        assertThat(badRating(SAID, Role.AGENT)).isNull();
    }

    @Test
    void badAnswerToAMailIsEverybodysToRead() throws SQLException {
        answeredBadly(null, "MAIL");

        assertThat(badRating(SAID, Role.AGENT)).isEqualTo("2");
    }

    @Test
    void howTheAgentWasIsToldToThemselvesAndToWhoReadsFigures() throws SQLException {
        answered("2 f 5 1");

        assertThat(answer(JENNY, Role.AGENT)).isEqualTo(new RatedView(false, 5, "Jenny Moon"));
        assertThat(answer(SAID, Role.MANAGER)).isEqualTo(new RatedView(false, 5, "Jenny Moon"));
        assertThat(answer(SAID, Role.AGENT)).isEqualTo(new RatedView(false, null, null));
        assertThat(milestone(SAID, Role.AGENT).to()).isEqualTo("2");
    }

    @Test
    void ratingAloneSaysNothingBesides() throws SQLException {
        answered("4");

        assertThat(milestone(JENNY, Role.AGENT).to()).isEqualTo("4");
        assertThat(answer(JENNY, Role.AGENT)).isNull();
    }

    private static void answered(String word) throws SQLException {
        TABLES.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, at, milestone_type, milestone_to)
                values (6, 1042, 'MILESTONE', 'desk', ?, 'rated', ?)
                """, TEN.plusSeconds(100), word);
    }

    private static @Nullable RatedView answer(long reader, Role role) throws SQLException {
        return milestone(reader, role).rated();
    }

    private static MilestoneView milestone(long reader, Role role) throws SQLException {
        Timeline timeline = new Timeline(TABLES, Somebody.signedIn(reader, role));
        return Objects.requireNonNull(timeline.entry(6).milestone());
    }

    private static void answeredBadly(@Nullable Long call, String way) throws SQLException {
        TABLES.change("""
                insert into survey (ticket_id, call_id, channel, contact_at, way, language, agent_id, state, made_at, due_at,
                    followed_up_at)
                values (1042, cast(? as bigint), 'voice', ?, ?, 'en', 1, 'ANSWERED', ?, ?, ?)
                """, call, TEN, way, TEN, TEN, TEN);
        TABLES.change("""
                insert into survey_answer (survey_id, rating, source, answered_at) select id, 2, ?, ? from survey
                """, way, TEN);
        TABLES.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, at, milestone_type, milestone_to)
                values (6, 1042, 'MILESTONE', 'desk', ?, 'badly-rated', '2')
                """, TEN.plusSeconds(100));
    }

    private static @Nullable String badRating(long reader, Role role) throws SQLException {
        return milestone(reader, role).to();
    }

    private static @Nullable Integer rating(long reader, Role role) throws SQLException {
        Timeline timeline = new Timeline(TABLES, Somebody.signedIn(reader, role));
        EntryView entry =
                timeline.of(new TicketNumber(1042), Optional.empty(), 9).get(0);
        return Objects.requireNonNull(Objects.requireNonNull(entry.call()).conversation())
                .rating();
    }
}
