package org.sweetline.surge.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.Role;
import org.sweetline.security.Somebody;
import org.sweetline.surge.incidents.DueClosings.Closing;
import org.sweetline.surge.incidents.DueClosings.Place;
import org.sweetline.surge.incidents.LinkedTickets.Show;
import org.sweetline.testing.Wired;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.PageRequest;

class DueClosingsTest {

    private static final Instant DUE = Instant.parse("2026-03-01T12:00:30Z");
    private static final Place PLACE = new Place(3, new TicketNumber(1042));

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Wired wired = new Wired(tables, Clock.fixed(DUE, ZoneOffset.UTC));
    private final DueClosings due = wired.get(DueClosings.class);

    @BeforeEach
    void aTicketThatWasAnsweredBeforeItsIncidentWasResolved() throws SQLException {
        sql(
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1)");
        sql(
                "insert into account values (8, 'jessica@shop.test', 'Jessica', 'MANAGER', 'en', null, null, null, now(), 1)");
        sql(
                "insert into customer (id, name, language, created_at, version) values (12, 'Ada Lovelace', 'ko', now(), 1)");
        sql("""
                insert into incident (id, topic, state, title_en, title_ko, text_en, text_ko, account_id, resolved_by, created_at,
                    changed_at, resolved_at) overriding system value
                values (3, 'ORDER_STATUS', 'RESOLVED', 'Late', '지연', 'It is over.', '끝났습니다.', 7, 8, now(), now(), now())
                """);
        ticket(1042);
    }

    @Test
    void theCustomerIsToldInTheirLanguageInTheNameOfWhoResolvedIt() throws SQLException {
        assertThat(due.at(DUE.minusSeconds(1), 10)).isEmpty();
        assertThat(due.at(DUE, 10)).containsExactly(PLACE);

        Closing closing = taken();

        assertThat(closing.due().text().in(closing.due().language())).isEqualTo("끝났습니다.");
        assertThat(closing.due().author().name()).isEqualTo("Jessica");
        assertThat(closing.due().author().automatic()).isTrue();
        assertThat(closing.due().past()).isEmpty();
        assertThat(closing.letter()).isTrue();
        assertThat(closing.solves()).isTrue();
        assertThat(closing.told()).isTrue();
        assertThat(closing.saidMore()).isFalse();
    }

    @Test
    void whatWasSaidAfterTheAnswerIsNew() throws SQLException {
        said(2, "IN", "MESSAGE", "2026-03-01 09:59Z");
        assertThat(taken().saidMore()).as("before the answer").isFalse();

        said(3, "IN", "MESSAGE", "2026-03-01 10:01Z");
        assertThat(taken().saidMore()).isTrue();
    }

    @Test
    void aColleaguesReplyIsNewAndANoteOrAnAutomaticLetterIsNot() throws SQLException {
        said(2, "OUT", "NOTE", "2026-03-01 10:01Z");
        said(3, "OUT", "MESSAGE", "2026-03-01 10:02Z");
        sql("update timeline_entry set automatic = true where id = 3");
        assertThat(taken().saidMore()).isFalse();

        said(4, "OUT", "MESSAGE", "2026-03-01 10:03Z");
        assertThat(taken().saidMore()).isTrue();
    }

    @Test
    void withoutAnAnswerNewIsWhatWasSaidSinceTheTicketWasLinked() throws SQLException {
        sql("update incident_ticket set answer = 'SKIPPED', answered_at = null, skipped_because = 'no-address'");

        assertThat(taken().told()).isFalse();
        assertThat(taken().saidMore()).isFalse();
        said(2, "IN", "MESSAGE", "2026-03-01 09:30Z");
        assertThat(taken().saidMore()).isTrue();
    }

    @Test
    void whoWasToldOnAnotherTicketIsNotToldAgain() throws SQLException {
        ticket(1043);
        assertThat(taken().due().past()).isEmpty();

        sql("update incident_ticket set letter = 'SENT' where ticket_id = 1043");

        assertThat(taken().due().past()).isEqualTo("told-already");
    }

    @Test
    void nobodyIsToldOfTheEndOfWhatIsOpenAgainOrOnATicketThatIsSolved() throws SQLException {
        sql("update ticket set status = 'SOLVED', solved_at = now()");
        assertThat(taken().due().past()).isEqualTo("solved");

        sql("update incident set state = 'MONITORING', resolved_at = null");
        assertThat(taken().due().past()).isEqualTo("open-again");
    }

    @Test
    void whatIsHeldIsNotSolvedBeforeAPersonLetsItGo() throws SQLException {
        sql("update incident_ticket set letter = 'HELD', letter_because = 'strangers'");
        assertThat(due.at(DUE, 10)).isEmpty();

        ResolutionDesk desk = wired.get(ResolutionDesk.class);
        desk.release(3, Somebody.signedIn(8, Role.MANAGER));

        assertThat(due.at(DUE.plusSeconds(30), 10)).containsExactly(PLACE);
        assertThat(taken().due().released()).isTrue();
    }

    @Test
    void whatIsTakenBackIsNeitherToldNorSolved() throws SQLException {
        wired.get(ResolutionDesk.class).takeBack(3, Somebody.signedIn(8, Role.MANAGER));

        assertThat(due.at(DUE.plusSeconds(60), 10)).isEmpty();
        IncidentClosingView closing = wired.get(IncidentRows.class).get(3).closing();
        assertThat(closing).isEqualTo(new IncidentClosingView(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void eachNumberOfTheEndOpensWhatItCounts() throws SQLException {
        ticket(1043);
        sql("update incident_ticket set letter = 'SENT', solving = 'SOLVED' where ticket_id = 1042");
        sql(
                "update incident_ticket set letter = 'SKIPPED', letter_because = 'no-address', solving = 'LEFT' where ticket_id = 1043");

        assertThat(wired.get(IncidentRows.class).get(3).closing())
                .isEqualTo(new IncidentClosingView(1, 0, 1, 0, 0, 1, 1));
        assertThat(numbers(Show.LETTER_SENT)).isEqualTo(numbers(Show.SOLVED)).isEqualTo("T-1042");
        assertThat(numbers(Show.LETTER_SKIPPED)).isEqualTo(numbers(Show.LEFT)).isEqualTo("T-1043");
    }

    private String numbers(Show show) throws SQLException {
        return String.join(
                " ",
                wired.get(LinkedTickets.class).of(3, show, new PageRequest()).stream()
                        .map(IncidentTicketView::number)
                        .toList());
    }

    private Closing taken() throws SQLException {
        return due.take(PLACE).orElseThrow();
    }

    private void ticket(long id) throws SQLException {
        sql("""
                insert into ticket (id, subject, status, priority, channel, customer_id, created_at, updated_at,
                    last_message_at, version)
                values (%1$d, 'My scarf', 'PENDING', 'NORMAL', 'mail', 12, '2026-03-01 08:00Z', now(), now(), 1);
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)
                values (%1$d, %1$d, 'MESSAGE', 'mail', 'IN', '2026-03-01 08:00Z', 'Where is my order?');
                insert into incident_ticket (ticket_id, incident_id, linked_at, answer, answered_at, ended_at, letter, solving,
                    closing_due_at)
                values (%1$d, 3, '2026-03-01 09:00Z', 'SENT', '2026-03-01 10:00Z', '2026-03-01 12:00Z', 'WAITING', 'WAITING',
                    '2026-03-01 12:00:30Z')
                """.formatted(id));
    }

    private void said(long id, String direction, String kind, String at) throws SQLException {
        sql("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)
                values (%d, 1042, '%s', 'mail', '%s', '%s', '')
                """.formatted(id, kind, direction, at));
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = tables.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
