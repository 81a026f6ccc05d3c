package org.sweetline.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.InboxCounts.CountView;
import org.sweetline.tickets.TicketPages.PlacedTicket;
import org.sweetline.tickets.TicketView.InIncidentView;
import org.sweetline.web.Bilingual;

class TicketsOfAnIncidentTest {

    private static final long NOBODY = 1;

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final TicketPages pages = new TicketPages(tables);

    @BeforeEach
    void oneTicketOfAnIncidentOneOfThePastAndOneOfNone() throws SQLException {
        incident(3, "OPEN", null);
        incident(4, "OVER", "2026-03-01T11:00:00Z");
        ticket(1, "OPEN");
        ticket(2, "SOLVED");
        ticket(3, "OPEN");
        ticket(4, "OPEN");
        link(1, 3, null);
        link(2, 3, null);
        link(1, 4, "2026-03-01T11:00:00Z");
        link(3, 4, "2026-03-01T11:00:00Z");
    }

    @Test
    void aTicketNamesTheIncidentThatItBelongsToAndNoneThatIsOver() throws SQLException {
        assertThat(list(InboxView.ALL))
                .extracting(TicketView::number, TicketView::incident)
                .containsExactlyInAnyOrder(
                        tuple("T-1", shown()), tuple("T-2", shown()), tuple("T-3", null), tuple("T-4", null));
        assertThat(pages.get(new TicketNumber(1)).incident()).isEqualTo(shown());
    }

    @Test
    void theirViewHoldsThemHoweverFarTheyAreAndIsCounted() throws SQLException {
        assertThat(list(InboxView.INCIDENT)).extracting(TicketView::number).containsExactlyInAnyOrder("T-1", "T-2");
        assertThat(new InboxCounts(statements).count(NOBODY).incident()).isEqualTo(new CountView(2, false));
    }

    private List<TicketView> list(InboxView view) throws SQLException {
        return pages.list(view, NOBODY, Optional.empty(), 50).stream()
                .map(PlacedTicket::view)
                .toList();
    }

    private static InIncidentView shown() {
        return new InIncidentView(3, new Bilingual("OPEN en", "OPEN ko"));
    }

    private void incident(long id, String title, @Nullable String resolved) throws SQLException {
        statements.change("""
                insert into incident (id, topic, state, title_en, title_ko, text_en, text_ko, created_at, changed_at, resolved_at)
                overriding system value
                values (?, 'PAYMENT', case when cast(? as timestamptz) is null then 'MONITORING' else 'RESOLVED' end, ? || ' en', ? || ' ko', '', '', now(), now(), cast(? as timestamptz))
                """, id, resolved, title, title, resolved);
    }

    private void ticket(long id, String status) throws SQLException {
        statements.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                values (?, 'Card', ?, 'NORMAL', 'mail', now(), now(), now(), 1)
                """, id, status);
    }

    private void link(long ticket, long incident, @Nullable String ended) throws SQLException {
        statements.change(
                "insert into incident_ticket (ticket_id, incident_id, linked_at, ended_at) values (?, ?, now(), cast(? as timestamptz))",
                ticket,
                incident,
                ended);
    }
}
