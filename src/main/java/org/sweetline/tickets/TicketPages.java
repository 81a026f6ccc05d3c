package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.sweetline.web.TimeCursor;

/** Reads tickets for lists and pages: one query, however many they are. */
@ApplicationScoped
public class TicketPages {

    private static final String COLUMNS = """
            select t.id, t.subject, t.status, t.priority, t.channel, t.tags, t.order_numbers, t.snippet, t.unverified,
                t.created_at, t.updated_at, t.last_message_at, t.solved_at, t.version, t.customer_id, c.name, a.id, a.name,
                (select p.value from contact_point p where p.customer_id = t.customer_id and p.kind = 'email' order by p.id limit 1),
                (select p.value from contact_point p where p.customer_id = t.customer_id and p.kind = 'phone' order by p.id limit 1),
                i.incident_id, i.title_en, i.title_ko
            from ticket t left join customer c on c.id = t.customer_id left join account a on a.id = t.assignee_id
            left join ticket_incident i on i.ticket_id = t.id
            """;
    private static final String NEWEST = " order by t.last_message_at desc, t.id desc limit ";

    private final DataSource dataSource;

    @Inject
    TicketPages(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A ticket with the place that it takes in a list. */
    public record PlacedTicket(TimeCursor place, TicketView view) {}

    public TicketView get(TicketNumber number) throws SQLException {
        return read(COLUMNS + " where t.id = ?", List.of(number.id())).stream()
                .map(PlacedTicket::view)
                .findFirst()
                .orElseThrow(() -> TicketNumber.noSuch(number));
    }

    /** What was talked about last comes first. */
    public List<PlacedTicket> list(InboxView inbox, long account, Optional<TimeCursor> after, int limit)
            throws SQLException {
        List<Object> parameters = new ArrayList<>(inbox.parameters(account));
        String where = " where " + inbox.condition();
        if (after.isPresent()) {
            where += " and (t.last_message_at, t.id) < (?, ?)";
            parameters.add(after.get().at().atOffset(ZoneOffset.UTC));
            parameters.add(after.get().id());
        }
        return read(COLUMNS + where + NEWEST + limit, parameters);
    }

    public List<PlacedTicket> ofCustomer(long customer, Optional<TimeCursor> after, int limit) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(customer));
        String where = " where t.customer_id = living_customer(?)";
        if (after.isPresent()) {
            where += " and (t.last_message_at, t.id) < (?, ?)";
            parameters.add(after.get().at().atOffset(ZoneOffset.UTC));
            parameters.add(after.get().id());
        }
        return read(COLUMNS + where + NEWEST + limit, parameters);
    }

    private List<PlacedTicket> read(String sql, List<?> parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<PlacedTicket> tickets = new ArrayList<>();
                while (rows.next()) {
                    TicketView view = TicketRow.view(rows);
                    tickets.add(new PlacedTicket(new TimeCursor(view.lastMessageAt(), rows.getLong(1)), view));
                }
                return tickets;
            }
        }
    }
}
