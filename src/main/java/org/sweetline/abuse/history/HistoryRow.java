package org.sweetline.abuse.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.people.CustomerNumber;
import org.sweetline.returns.Fault;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.time.RowTime;

/** Makes something of the rows of {@link HistoryQueries}. */
final class HistoryRow {

    private HistoryRow() {}

    /** A line with what the shop itself says was refunded of it, where it tells no credit memos. */
    record Line(Purchase bought, double refunded, Instant updatedAt) {}

    static Line line(ResultSet row, Articles articles) throws SQLException {
        Purchase bought = new Purchase(
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                articles.of(row.getString(5), row.getString(6)),
                time(row, 7),
                time(row, 8),
                row.getDouble(9),
                row.getDouble(10),
                row.getBoolean(11));
        return new Line(bought, row.getDouble(12), time(row, 13));
    }

    static GivenBack filed(ResultSet row) throws SQLException {
        return new GivenBack(
                ReturnNumber.text(row.getLong(2)),
                true,
                row.getLong(3),
                row.getString(4),
                time(row, 5),
                row.getDouble(6),
                row.getString(7),
                Fault.valueOf(row.getString(8)),
                row.getBoolean(9),
                row.getLong(10));
    }

    /** What the carrier says of the return's parcel, as far as anything. */
    static Optional<Parcel> parcel(ResultSet row, String warehouseZip) throws SQLException {
        Instant delivered = RowTime.nullable(row, 11);
        if (delivered == null) {
            return Optional.empty();
        }
        String zip = row.getString(12);
        boolean elsewhere = !zip.isEmpty() && !warehouseZip.isEmpty() && !zip.equals(warehouseZip);
        return Optional.of(new Parcel(
                ReturnNumber.text(row.getLong(2)),
                delivered,
                elsewhere,
                RowTime.nullable(row, 13),
                RowTime.nullable(row, 14)));
    }

    static GivenBack memo(ResultSet row) throws SQLException {
        return refunded(row.getString(3), row.getLong(2), row.getString(4), time(row, 5), row.getDouble(6));
    }

    static GivenBack refunded(String order, long orderId, String line, Instant at, double quantity) {
        return new GivenBack(order, false, orderId, line, at, quantity, "", Fault.CUSTOMER, false, 0);
    }

    static Inspected inspected(ResultSet row) throws SQLException {
        return new Inspected(
                ReturnNumber.text(row.getLong(2)),
                row.getLong(3),
                row.getString(4),
                time(row, 5),
                row.getString(6),
                row.getBoolean(7),
                row.getBoolean(8),
                row.getBoolean(9),
                row.getDouble(10),
                row.getDouble(11),
                Fault.valueOf(row.getString(12)));
    }

    static Complaint complaint(ResultSet row) throws SQLException {
        return new Complaint(
                row.getString(2),
                TicketNumber.text(row.getLong(3)),
                time(row, 4),
                time(row, 5),
                row.getLong(6),
                Grievance.in(row.getString(7)));
    }

    static Proof proof(ResultSet row) throws SQLException {
        Trace trace;
        if (!row.getString(4).isEmpty()) {
            trace = new Trace(Trace.Kind.RETURN, row.getString(4));
        } else if (!row.getString(5).isEmpty()) {
            trace = new Trace(Trace.Kind.ORDER, row.getString(5));
        } else {
            trace = new Trace(Trace.Kind.CUSTOMER, CustomerNumber.text(row.getLong(6)));
        }
        return new Proof(ProofKind.valueOf(row.getString(2)), row.getBoolean(7), time(row, 3), trace);
    }

    static Instant time(ResultSet row, int column) throws SQLException {
        return RowTime.instant(row, column);
    }
}
