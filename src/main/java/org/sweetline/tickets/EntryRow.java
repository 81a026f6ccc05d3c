package org.sweetline.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sweetline.tickets.EntryView.CallView;
import org.sweetline.tickets.EntryView.DeliveryView;
import org.sweetline.tickets.EntryView.MilestoneView;
import org.sweetline.tickets.EntryView.RecordingView;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.time.RowTime;

/** Reads a row of {@link Timeline}, column by column. */
final class EntryRow {

    private EntryRow() {}

    static EntryView view(ResultSet row) throws SQLException {
        long author = row.getLong(10);
        return new EntryView(
                row.getLong(1),
                String.valueOf(word(row.getString(2))),
                row.getString(3),
                word(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                RowTime.instant(row, 9),
                author == 0 ? null : new PersonView(author, row.getString(11)),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                new ArrayList<>(),
                word(row.getString(16)),
                row.getBoolean(17),
                row.getString(18),
                delivery(row),
                call(row),
                milestone(row));
    }

    private static @Nullable DeliveryView delivery(ResultSet row) throws SQLException {
        String state = word(row.getString(19));
        return state == null
                ? null
                : new DeliveryView(state, row.getInt(20), row.getString(21), RowTime.nullable(row, 22));
    }

    private static @Nullable MilestoneView milestone(ResultSet row) throws SQLException {
        String type = row.getString(23);
        return type == null ? null : new MilestoneView(type, row.getString(24), row.getString(25));
    }

    private static @Nullable CallView call(ResultSet row) throws SQLException {
        long id = row.getLong(26);
        if (id == 0) {
            return null;
        }
        return new CallView(
                row.getString(27),
                row.getString(28),
                row.getString(29),
                row.getString(30),
                RowTime.nullable(row, 31),
                RowTime.nullable(row, 32),
                number(row, 33),
                recording(row, id),
                row.getString(36));
    }

    private static RecordingView recording(ResultSet row, long call) throws SQLException {
        String state = recordingState(String.valueOf(word(row.getString(34))));
        boolean stored = state.equals("stored");
        return new RecordingView(
                stored ? call : null, state, stored ? "/api/v1/recordings/" + call : null, number(row, 35));
    }

    /** For who reads the timeline, a recording that the network never made is no recording. */
    private static String recordingState(String word) {
        return word.equals("absent") ? "none" : word;
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : (Integer) number;
    }

    private static @Nullable String word(@Nullable String constant) {
        return constant == null ? null : constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
