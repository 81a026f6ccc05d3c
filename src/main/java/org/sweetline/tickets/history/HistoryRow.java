package org.sweetline.tickets.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.tickets.history.HistoryEntryView.HistoryOrderView;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** The columns of {@link CustomerHistory}, read in their order. */
final class HistoryRow {

    static final String COLUMNS = """
            h.place, h.kind, h.at, coalesce(t.subject, ''),
            coalesce(left(case when c.transcript <> '' then c.transcript else coalesce(e.text, n.text, v.note, q.comment, '') end, 280), ''),
            e.direction, a.id, a.name, t.id, e.id, o.number, coalesce(m.total, o.total), o.currency, o.status, c.seconds, v.return_id,
            case when q.source <> 'KEYPAD' or ? or s.agent_id = ? then q.rating end
            """;

    private HistoryRow() {}

    static HistoryEntryView view(ResultSet row) throws SQLException {
        @Nullable Long ticket = row.getObject(9, Long.class);
        @Nullable String order = row.getString(11);
        @Nullable Long rma = row.getObject(16, Long.class);
        return new HistoryEntryView(
                row.getLong(1),
                Words.of(row.getString(2)),
                RowTime.instant(row, 3),
                row.getString(4),
                row.getString(5),
                Words.ofNullable(row.getString(6)),
                row.getString(8) == null ? null : new PersonView(row.getLong(7), row.getString(8)),
                TicketNumber.textOrNull(ticket),
                row.getObject(10, Long.class),
                order,
                rma == null ? null : "RMA-" + rma,
                order == null
                        ? null
                        : new HistoryOrderView(row.getBigDecimal(12), row.getString(13), row.getString(14)),
                row.getObject(15, Integer.class),
                row.getObject(17, Integer.class));
    }
}
