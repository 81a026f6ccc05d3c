package org.sweetline.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.tickets.TicketView.InIncidentView;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.tickets.TicketView.TicketCustomerView;
import org.sweetline.time.RowTime;
import org.sweetline.web.Bilingual;
import org.sweetline.web.Words;

/** Reads a row of {@link TicketPages}, column by column. */
final class TicketRow {

    private static final TextList LISTS = new TextList();

    private TicketRow() {}

    static TicketView view(ResultSet row) throws SQLException {
        return new TicketView(
                TicketNumber.text(row.getLong(1)),
                row.getString(2),
                Words.of(row.getString(3)),
                Words.of(row.getString(4)),
                row.getString(5),
                customer(row),
                assignee(row),
                incident(row),
                list(row, 6),
                list(row, 7),
                row.getString(8),
                row.getBoolean(9),
                RowTime.instant(row, 10),
                RowTime.instant(row, 11),
                RowTime.instant(row, 12),
                RowTime.nullable(row, 13),
                row.getLong(14));
    }

    private static @Nullable TicketCustomerView customer(ResultSet row) throws SQLException {
        long id = row.getLong(15);
        return id == 0
                ? null
                : new TicketCustomerView(
                        CustomerNumber.text(id), row.getString(16), row.getString(19), row.getString(20));
    }

    private static @Nullable PersonView assignee(ResultSet row) throws SQLException {
        long id = row.getLong(17);
        return id == 0 ? null : new PersonView(id, row.getString(18));
    }

    private static @Nullable InIncidentView incident(ResultSet row) throws SQLException {
        long id = row.getLong(21);
        return id == 0 ? null : new InIncidentView(id, new Bilingual(row.getString(22), row.getString(23)));
    }

    private static List<String> list(ResultSet row, int column) throws SQLException {
        return LISTS.convertToEntityAttribute(row.getString(column));
    }
}
