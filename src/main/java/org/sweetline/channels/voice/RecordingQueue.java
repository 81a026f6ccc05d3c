package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.sweetline.channels.twilio.SoundFormat;

/** Which recordings are still to be fetched, and when to try the next time. One that was given up stays, without a time. */
@ApplicationScoped
class RecordingQueue {
    private static final int LONGEST_ERROR = 1_000;
    private static final String EXPECT = """
            insert into voice_recording_fetch as known (recording_sid, next_attempt_at)
            values (?, now() + ? * interval '1 second')
            on conflict (recording_sid) do update
            set next_attempt_at = least(known.next_attempt_at, excluded.next_attempt_at), attempts = 0
            """;

    // Counted before the fetch, so that one which takes the process down uses up a try; leased for longer than a fetch
    // may last, so that nobody else fetches it meanwhile.
    private static final String TAKE = """
            update voice_recording_fetch set attempts = attempts + 1, next_attempt_at = now() + interval '15 minutes'
            where recording_sid = (
                select recording_sid from voice_recording_fetch where next_attempt_at <= now()
                order by next_attempt_at limit 1 for update skip locked)
            returning recording_sid, attempts, format
            """;
    private static final String DROP = "delete from voice_recording_fetch where recording_sid = ?";
    private static final String AGAIN = """
            update voice_recording_fetch
            set last_error = ?, next_attempt_at = now() + least(interval '20 minutes', interval '1 second' * power(2, attempts))
            where recording_sid = ?
            """;
    private static final String SMALLER = """
            update voice_recording_fetch set format = 'MP3', attempts = 0, last_error = ?, next_attempt_at = now()
            where recording_sid = ?
            """;
    private static final String GIVE_UP =
            "update voice_recording_fetch set last_error = ?, next_attempt_at = null where recording_sid = ?";
    private static final String COUNT = """
            select count(next_attempt_at), count(*) filter (where next_attempt_at is null),
                (select count(*) from phone_recording where state = 'TOO_LONG')
            from voice_recording_fetch
            """;

    private final DataSource dataSource;

    @Inject
    RecordingQueue(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A recording and how many times, this one included, it was sought in this format. */
    record Sought(String recordingSid, int attempts, SoundFormat format) {}

    void expect(String recordingSid, Duration in) throws SQLException {
        update(EXPECT, recordingSid, in.toSeconds());
    }

    Optional<Sought> take() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE);
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new Sought(row.getString(1), row.getInt(2), SoundFormat.valueOf(row.getString(3))))
                    : Optional.empty();
        }
    }

    void drop(String recordingSid) throws SQLException {
        update(DROP, recordingSid);
    }

    void tryAgain(String recordingSid, String error) throws SQLException {
        update(AGAIN, shortened(error), recordingSid);
    }

    /** From now on it is sought as an .mp3. */
    void seekSmaller(String recordingSid, String error) throws SQLException {
        update(SMALLER, shortened(error), recordingSid);
    }

    void giveUp(String recordingSid, String error) throws SQLException {
        update(GIVE_UP, shortened(error), recordingSid);
    }

    Map<String, Long> figures() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return Map.of(
                    "recordingsWaiting", row.getLong(1),
                    "recordingsGivenUp", row.getLong(2),
                    "recordingsTooLong", row.getLong(3));
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }
}
