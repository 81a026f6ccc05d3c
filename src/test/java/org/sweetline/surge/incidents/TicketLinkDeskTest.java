package org.sweetline.surge.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;
import org.sweetline.problem.ProblemType;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Role;
import org.sweetline.security.Somebody;
import org.sweetline.surge.SurgeProblem;
import org.sweetline.surge.incidents.LinkedTickets.Show;
import org.sweetline.surge.topics.Topic;
import org.sweetline.testing.Wired;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.tickets.TicketProblem;
import org.sweetline.web.PageRequest;

class TicketLinkDeskTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final TicketNumber SCARF = new TicketNumber(1042);

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Wired wired = new Wired(tables, Clock.fixed(NOW, ZoneOffset.UTC));
    private final TicketLinkDesk desk = wired.get(TicketLinkDesk.class);
    private final LinkedTickets tickets = wired.get(LinkedTickets.class);
    private final CurrentAccount jenny = Somebody.signedIn(7, Role.AGENT);

    @BeforeEach
    void aTicketAndTwoIncidents() throws SQLException {
        statements.change(
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1)");
        ticket(1042);
        incident(3);
        incident(4);
    }

    @Test
    void aTicketIsLinkedByHandAndAnsweredWhereTheIncidentAnswers() throws SQLException {
        statements.change("update incident set answers = true where id = 3");

        desk.link(3, SCARF, jenny);
        desk.link(3, SCARF, jenny);

        assertThat(answers(3, Show.LINKED)).containsExactly("T-1042 waiting");
        assertThat(tickets.incidentsOf(SCARF)).singleElement().satisfies(mark -> {
            assertThat(mark.title().en()).isEqualTo("Late");
            assertThat(mark.present()).isTrue();
        });
        assertThat(audited()).containsExactly("linked ticket to incident, incident 3, T-1042");
    }

    @Test
    void whatIsTakenOutGetsNoAnswerAndDoesNotComeBackByItself() throws SQLException {
        statements.change("update incident set answers = true where id = 3");
        desk.link(3, SCARF, jenny);

        desk.unlink(3, SCARF, jenny);
        desk.unlink(3, SCARF, jenny);

        assertThat(answers(3, Show.LINKED)).isEmpty();
        assertThat(wired.get(DueAnswers.class).at(NOW.plusSeconds(60), 10)).isEmpty();
        assertThat(wired.get(LinkDesk.class).link(3, Topic.ORDER_STATUS)).isZero();
        wired.get(AnswerStep.class).linkNew();
        assertThat(wired.get(IncidentRows.class).get(3).linked()).isZero();
        assertThat(wired.get(IncidentRows.class).get(3).unlinked()).isZero();
        assertThat(audited())
                .containsExactly(
                        "linked ticket to incident, incident 3, T-1042",
                        "unlinked ticket from incident, incident 3, T-1042");
        assertThat(wired.get(LinkDesk.class).link(4, Topic.ORDER_STATUS))
                .as("another incident may have it")
                .isOne();
    }

    @Test
    void linkingAgainBringsItBackAndWhatWasSentStaysSent() throws SQLException {
        desk.link(3, SCARF, jenny);
        statements.change("update incident set answers = true where id = 3");
        statements.change("update incident_ticket set answer = 'SENT', answered_at = ?", NOW);
        desk.unlink(3, SCARF, jenny);

        desk.link(3, SCARF, jenny);

        assertThat(answers(3, Show.ANSWERED)).containsExactly("T-1042 answered");
    }

    @Test
    void aTicketBelongsToOneOpenIncident() throws SQLException {
        desk.link(3, SCARF, jenny);

        assertRefused(SurgeProblem.TICKET_IN_INCIDENT, () -> desk.link(4, SCARF, jenny));
        assertRefused(TicketProblem.NO_SUCH_TICKET, () -> desk.link(3, new TicketNumber(9), jenny));
        assertRefused(SurgeProblem.NO_SUCH_INCIDENT, () -> desk.link(9, SCARF, jenny));
    }

    @Test
    void thatOfAResolvedIncidentMayJoinAnotherAndStaysThereWhenTheFirstIsOpenAgain() throws SQLException {
        ticket(1043);
        desk.link(3, SCARF, jenny);
        desk.link(3, new TicketNumber(1043), jenny);
        resolve(3);

        assertRefused(SurgeProblem.INCIDENT_RESOLVED, () -> desk.unlink(3, SCARF, jenny));
        desk.link(4, SCARF, jenny);

        assertThat(tickets.incidentsOf(SCARF))
                .extracting(TicketIncidentView::incident, TicketIncidentView::present)
                .containsExactly(tuple(4, true), tuple(3, false));
        assertThat(answers(3, Show.LINKED)).as("it was told by this one").hasSize(2);
        statements.change("update incident set state = 'MONITORING', resolved_at = null where id = 3");
        wired.get(LinkDesk.class).resume(3);
        assertThat(tickets.incidentsOf(SCARF).get(0).incident()).isEqualTo(4);
        assertThat(tickets.incidentsOf(new TicketNumber(1043)).get(0).present()).isTrue();
    }

    @Test
    void eachNumberOpensWhatItCounts() throws SQLException {
        ticket(1043);
        ticket(1044);
        for (long ticket = 1042; ticket <= 1044; ticket++) {
            desk.link(3, new TicketNumber(ticket), jenny);
        }
        statements.change(
                "update incident_ticket set answer = 'SKIPPED', skipped_because = 'pending' where ticket_id = 1043");
        statements.change(
                "update incident_ticket set answer = 'HELD', skipped_because = 'strangers' where ticket_id = 1044");

        assertThat(answers(3, Show.LINKED)).containsExactly("T-1044 held", "T-1043 skipped", "T-1042 none");
        assertThat(tickets.of(3, Show.SKIPPED, new PageRequest()))
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.because()).isEqualTo("pending"));
        assertThat(tickets.of(3, Show.HELD, new PageRequest())).singleElement().satisfies(ticket -> {
            assertThat(ticket.number()).isEqualTo("T-1044");
            assertThat(ticket.from()).isEqualTo("kim@home.test");
            assertThat(ticket.said()).isEqualTo("Where is my order?");
        });
    }

    private static Tuple tuple(long incident, boolean present) {
        return Tuple.tuple(incident, present);
    }

    private static void assertRefused(ProblemType problem, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }

    private List<String> answers(long incident, Show show) throws SQLException {
        return tickets.of(incident, show, new PageRequest()).stream()
                .map(ticket -> ticket.number() + " " + ticket.answer())
                .toList();
    }

    private List<String> audited() throws SQLException {
        return statements.list(
                "select action || ', ' || subject || ', ' || detail from audit_row where subject like 'incident%' order by id",
                row -> row.getString(1));
    }

    private void resolve(long incident) throws SQLException {
        statements.change("update incident set state = 'RESOLVED', resolved_at = ? where id = ?", NOW, incident);
        wired.get(LinkDesk.class).giveUp(incident);
    }

    private void incident(long id) throws SQLException {
        statements.change("""
                insert into incident (id, topic, state, title_en, title_ko, text_en, text_ko, account_id, created_at, changed_at)
                    overriding system value values (?, 'ORDER_STATUS', 'INVESTIGATING', 'Late', '늦음', 'Late', '늦음', 7, ?, ?)
                """, id, NOW.minusSeconds(600), NOW);
    }

    private void ticket(long id) throws SQLException {
        Instant at = NOW.minusSeconds(300);
        statements.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                values (?, 'My scarf', 'OPEN', 'NORMAL', 'mail', ?, ?, ?, 1)
                """, id, at, at, at);
        statements.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text, from_address)
                values (?, ?, 'MESSAGE', 'mail', 'IN', ?, 'Where is my order?', 'kim@home.test')
                """, id, id, at);
        statements.change(
                "insert into contact_topic (ticket_id, topic, at, first_at) values (?, 'ORDER_STATUS', ?, ?)",
                id,
                at,
                at);
    }
}
