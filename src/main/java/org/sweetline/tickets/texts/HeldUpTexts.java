package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sweetline.schema.Statements;

/**
 * Texts that ask how it went, and that the network holds up: in the end they have failed, so that nobody counts as asked whom no
 * question reached. What somebody of the team wrote is never given up by itself.
 */
@ApplicationScoped
public class HeldUpTexts {

    /** By then it is about something long past. */
    private static final Duration PATIENCE = Duration.ofDays(2);

    private static final int MOST = 20;
    private static final String DUE = """
            select id from text_message
            where state in ('WAITING', 'SENDING', 'UNKNOWN') and direction = 'OUT' and purpose = 'SURVEY' and created_at < ?
            order by id limit ?
            """;
    private static final String ASKS = "select 1 from text_message where id = ? and purpose = 'SURVEY'";

    private final Statements statements;
    private final TextBook texts;
    private final Clock clock;

    @Inject
    HeldUpTexts(Statements statements, TextBook texts, Clock clock) {
        this.statements = statements;
        this.texts = texts;
        this.clock = clock;
    }

    /** Those that the network would not take for two days, or of which nobody knows for as long whether it did. */
    public void giveUpSome() throws SQLException {
        for (long text : due()) {
            texts.heldUp(text);
        }
    }

    List<Long> due() throws SQLException {
        return statements.list(DUE, row -> row.getLong(1), clock.instant().minus(PATIENCE), MOST);
    }

    /** One that the network took long ago and, when it was asked the last time, had not sent on or did not know. */
    public void giveUp(long text) throws SQLException {
        if (statements.first(ASKS, row -> true, text).isPresent()) {
            texts.heldUp(text);
        }
    }
}
