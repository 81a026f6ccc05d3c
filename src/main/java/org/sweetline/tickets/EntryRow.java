package org.sweetline.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.tickets.EntryView.DeliveryView;
import org.sweetline.tickets.EntryView.EntryCallView;
import org.sweetline.tickets.EntryView.MediaView;
import org.sweetline.tickets.EntryView.MilestoneView;
import org.sweetline.tickets.EntryView.RatedView;
import org.sweetline.tickets.EntryView.RecordingView;
import org.sweetline.tickets.EntryView.SmsView;
import org.sweetline.tickets.EntryView.SpokenLineView;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** Reads a row of {@link Timeline}, column by column. */
final class EntryRow {

    private EntryRow() {}

    static EntryView view(ResultSet row) throws SQLException {
        long author = row.getLong(10);
        return new EntryView(
                row.getLong(1),
                Words.of(row.getString(2)),
                row.getString(3),
                Words.ofNullable(row.getString(4)),
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
                Words.ofNullable(row.getString(16)),
                row.getBoolean(17),
                row.getString(18),
                delivery(row),
                call(row),
                milestone(row),
                sms(row));
    }

    private static @Nullable DeliveryView delivery(ResultSet row) throws SQLException {
        String state = Words.ofNullable(row.getString(19));
        return state == null
                ? null
                : new DeliveryView(state, row.getInt(20), row.getString(21), RowTime.nullable(row, 22));
    }

    private static @Nullable SmsView sms(ResultSet row) throws SQLException {
        int segments = row.getInt(38);
        if (segments == 0) {
            return null;
        }
        String media = row.getString(41);
        List<MediaView> files = media == null ? List.of() : List.of(Json.read(media, MediaView[].class));
        return new SmsView(segments, row.getString(39), number(row, 40), files);
    }

    private static @Nullable MilestoneView milestone(ResultSet row) throws SQLException {
        String type = row.getString(23);
        if (type == null) {
            return null;
        }
        String from = row.getString(24);
        String to = row.getString(25);
        return type.equals("rated") && to != null
                ? rated(from, RatedAnswer.read(to), row.getString(42))
                : new MilestoneView(type, from, to, null);
    }

    private static MilestoneView rated(@Nullable String before, RatedAnswer answer, @Nullable String agent) {
        return new MilestoneView(
                "rated",
                before == null
                        ? null
                        : Integer.toString(RatedAnswer.read(before).rating()),
                Integer.toString(answer.rating()),
                answer.solved() == null && agent == null
                        ? null
                        : new RatedView(answer.solved(), agent == null ? null : answer.agentRating(), agent));
    }

    private static @Nullable EntryCallView call(ResultSet row) throws SQLException {
        if (row.getLong(26) == 0) {
            return null;
        }
        List<RecordingView> recordings = List.of(json(row, 35, RecordingView[].class));
        String story = row.getString(37);
        return new EntryCallView(
                row.getString(27),
                row.getString(28),
                row.getString(29),
                row.getString(30),
                RowTime.nullable(row, 31),
                RowTime.nullable(row, 32),
                number(row, 33),
                recordings.isEmpty() ? RecordingView.NONE : recordings.get(0),
                recordings,
                row.getString(34),
                List.of(json(row, 36, SpokenLineView[].class)),
                story == null ? null : Json.read(story, ConversationView.class));
    }

    private static <T> T json(ResultSet row, int column, Class<T> type) throws SQLException {
        return Json.read(row.getString(column), type);
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : (Integer) number;
    }
}
