package org.sweetline.surge.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.surge.topics.Topic;
import org.sweetline.surge.topics.Topics;
import org.sweetline.testing.Wired;

class LinkDeskTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Wired wired = new Wired(tables, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void itLinksAsManyAsTheBoardOffers() throws SQLException {
        asked(1, Duration.ofMinutes(5));
        asked(2, Duration.ofMinutes(59));
        asked(3, Duration.ofMinutes(90));
        long incident = incident();
        long offered = wired.get(Topics.class)
                .spoken(NOW.minus(Topics.LATELY), NOW.plusSeconds(1))
                .get(0)
                .free();

        int linked = wired.get(LinkDesk.class).link(incident, Topic.ORDER_STATUS);

        assertThat(linked).isEqualTo(2).isEqualTo((int) offered);
    }

    @Test
    void whatIsBeyondTheMostIsSaidAndLinkedNextTime() throws SQLException {
        asked(1, LinkDesk.MOST + 3);
        long incident = incident();
        LinkDesk desk = wired.get(LinkDesk.class);
        IncidentRows rows = wired.get(IncidentRows.class);
        assertThat(rows.get(incident).unlinked()).isEqualTo(LinkDesk.MOST + 3);

        assertThat(desk.link(incident, Topic.ORDER_STATUS)).isEqualTo(LinkDesk.MOST);
        assertThat(rows.get(incident).linked()).isEqualTo(LinkDesk.MOST);
        assertThat(rows.get(incident).unlinked()).isEqualTo(3);
        assertThat(desk.link(incident, Topic.ORDER_STATUS)).isEqualTo(3);

        assertThat(rows.get(incident).unlinked()).isZero();
    }

    @Test
    void anIncidentThatIsOverLacksNothing() throws SQLException {
        asked(1, Duration.ofMinutes(5));
        long incident = incident();

        statements.change("update incident set state = 'RESOLVED', resolved_at = ?", NOW);

        assertThat(wired.get(IncidentRows.class).get(incident).unlinked()).isZero();
    }

    private long incident() throws SQLException {
        return statements.number("""
                insert into incident (topic, state, title_en, title_ko, text_en, text_ko, created_at, changed_at)
                values ('ORDER_STATUS', 'INVESTIGATING', 'Late', '늦음', 'Late', '늦음', ?, ?) returning id
                """, NOW, NOW);
    }

    private void asked(long first, int many) throws SQLException {
        for (long ticket = first; ticket < first + many; ticket++) {
            asked(ticket, Duration.ofMinutes(5));
        }
    }

    private void asked(long ticket, Duration ago) throws SQLException {
        Instant at = NOW.minus(ago);
        statements.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                values (?, 'Where is it?', 'OPEN', 'NORMAL', 'mail', ?, ?, ?, 1)
                """, ticket, at, at, at);
        statements.change(
                "insert into contact_topic (ticket_id, topic, at, first_at) values (?, 'ORDER_STATUS', ?, ?)",
                ticket,
                at,
                at);
    }
}
