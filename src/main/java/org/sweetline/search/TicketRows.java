package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sweetline.time.RowTime;

/** Tickets as the index needs them: three queries for any number of them. */
@ApplicationScoped
class TicketRows {

    private static final String TICKETS = """
        select t.id, t.subject, lower(t.status), t.channel, t.assignee_id, t.tags, t.order_numbers,
               t.last_message_at, t.customer_id, c.name
        from ticket t left join customer c on c.id = t.customer_id
        where t.id = any(?)
        """;

    /** The newest entries of each; a ticket of thousands must not cost thousands at each reply. */
    private static final String ENTRIES = """
        select k.id, e.direction, e.from_address, e.from_name, left(e.text, 100000), left(e.quoted, 100000),
               coalesce(p.transcript, ''), coalesce(p.from_number, ''), e.subject
        from unnest(?) as k(id)
        cross join lateral (
            select * from timeline_entry where ticket_id = k.id and kind <> 'MILESTONE'
            order by at desc, id desc limit 300) e
        left join phone_call p on p.entry_id = e.id
        order by k.id, e.at desc, e.id desc
        """;

    private static final String OF_CUSTOMERS = """
        select t.id
        from unnest(?) as k(id)
        cross join lateral (
            select id from ticket where customer_id = k.id order by last_message_at desc, id desc limit 50) t
        """;

    private final DataSource dataSource;

    @Inject
    TicketRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<Searchable> read(List<Long> ids) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            List<SearchableTicket> tickets = Rows.byIds(connection, TICKETS, ids, TicketRows::ticket);
            Map<Long, SearchableTicket> byId =
                    tickets.stream().collect(Collectors.toMap(SearchableTicket::id, ticket -> ticket));
            Rows.byIds(connection, ENTRIES, ids, row -> entry(byId, row));
            Map<Long, Contacts> contacts = Contacts.of(
                    connection,
                    tickets.stream().map(SearchableTicket::customer).distinct().toList());
            return tickets.stream()
                    .map(ticket -> ticket.searchable(contacts.getOrDefault(ticket.customer(), Contacts.NONE)))
                    .toList();
        }
    }

    /** The newest tickets of customers. */
    List<Long> of(Collection<Long> customers) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.byIds(connection, OF_CUSTOMERS, customers, row -> row.getLong(1));
        }
    }

    List<Long> below(long id, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.below(connection, "ticket", id, limit);
        }
    }

    long count() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.count(connection, "ticket");
        }
    }

    private static SearchableTicket ticket(ResultSet row) throws SQLException {
        return new SearchableTicket(
                row.getLong(1),
                Rows.text(row, 2),
                Rows.text(row, 3),
                Rows.text(row, 4),
                row.getLong(5),
                Rows.lines(row, 6),
                Rows.lines(row, 7),
                RowTime.instant(row, 8),
                row.getLong(9),
                Rows.text(row, 10));
    }

    private static boolean entry(Map<Long, SearchableTicket> tickets, ResultSet row) throws SQLException {
        SearchableTicket ticket = tickets.get(row.getLong(1));
        if (ticket == null) {
            return false;
        }
        if ("IN".equals(row.getString(2))) {
            ticket.sentBy(Rows.text(row, 3), Rows.text(row, 4));
        }
        ticket.calledFrom(Rows.text(row, 8));
        ticket.says(Rows.text(row, 5));
        ticket.says(Rows.text(row, 7));
        ticket.says(Rows.text(row, 9));
        ticket.quotes(Rows.text(row, 6));
        return true;
    }
}
