package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.Correspondence;
import org.sweetline.tickets.IncomingAttachment;

/** Which pictures and other files of texts are still to be fetched, and what became of each. */
@ApplicationScoped
public class MediaStep {

    private static final int LONGEST_ERROR = 500;

    // Counted before the fetch, so that one which takes the process down uses up a try; leased for longer than a fetch
    // may last, so that no other node fetches it meanwhile.
    private static final String TAKE = """
            update text_media set attempts = attempts + 1, next_attempt_at = now() + interval '3 minutes'
            where id = (
                select id from text_media where next_attempt_at <= now()
                order by next_attempt_at limit 1 for update skip locked)
            returning id, message_sid, media_sid, position, attempts
            """;
    private static final String AGAIN = """
            update text_media set last_error = ?,
                next_attempt_at = now() + least(interval '20 minutes', interval '1 second' * power(2, attempts))
            where id = ?
            """;
    private static final String SETTLE = """
            update text_media f set state = ?, reason = ?, next_attempt_at = null from text_message m
            where f.id = ? and m.id = f.text_id and f.state = 'WAITING' returning m.entry_id
            """;
    private static final String COUNT = """
            select count(*) filter (where state = 'WAITING'), count(*) filter (where state = 'FAILED' and reason <> 'BLOCKED')
            from text_media
            where state <> 'STORED'
            """;

    private final Statements statements;
    private final Correspondence correspondence;

    @Inject
    MediaStep(Statements statements, Correspondence correspondence) {
        this.statements = statements;
        this.correspondence = correspondence;
    }

    /** Why a file is not there. */
    public enum Missing {
        /** Of a type that we do not keep. */
        TYPE,
        SIZE,
        /** The network did not give it, however often it was asked. */
        GONE,
        /** Its sender's number is blocked: it was not asked for. */
        BLOCKED
    }

    public Optional<SoughtMedia> take() throws SQLException {
        return statements.first(
                TAKE,
                row -> new SoughtMedia(
                        row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5)));
    }

    public void tryAgain(long id, String error) throws SQLException {
        String shortened = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
        statements.change(AGAIN, shortened, id);
    }

    /** Stands with its message from now on; nothing when whoever sent it was erased meanwhile. */
    @Transactional(rollbackOn = Throwable.class)
    public void stored(long id, IncomingAttachment file) throws SQLException {
        settle(id, "STORED", "", file);
    }

    @Transactional(rollbackOn = Throwable.class)
    public void givenUp(long id, Missing why) throws SQLException {
        settle(id, "FAILED", why.name(), null);
    }

    public Map<String, Long> figures() throws SQLException {
        return statements
                .first(COUNT, row -> Map.of("mediaWaiting", row.getLong(1), "mediaGivenUp", row.getLong(2)))
                .orElse(Map.of());
    }

    private void settle(long id, String state, String reason, @Nullable IncomingAttachment file) throws SQLException {
        Optional<Long> entry = statements.first(SETTLE, row -> row.getLong(1), state, reason, id);
        if (entry.isPresent()) {
            correspondence.attach(entry.get(), Optional.ofNullable(file));
        }
    }
}
