package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sweetline.schema.Statements;

/** Texts of ours that the network has, and of which it has long not said whether they arrived: a report may be lost. */
@ApplicationScoped
public class UnreportedTexts {
    private static final Duration FIRST = Duration.ofHours(1);
    private static final Duration SECOND = Duration.ofDays(1);

    /** Whatever a carrier has not told by then it never will. */
    private static final Duration LAST = Duration.ofDays(14);

    private static final int MOST = 20;
    private static final String DUE = """
            select id, sid, token, asked = 1 from text_message
            where direction = 'OUT' and state in ('QUEUED', 'SENT') and asked < 2 and sid is not null and token is not null
                and attempted_at > ? and attempted_at < case when asked = 0 then ? else ? end
                and id <> all(cast(? as bigint[]))
            order by attempted_at limit ?
            """;
    private static final String ASKED = "update text_message set asked = asked + 1 where id = ?";

    private final Statements statements;
    private final Clock clock;

    @Inject
    UnreportedTexts(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * @param sid the network's id of it
     * @param token ours
     * @param lastTime it is not asked about again after this
     */
    public record Unreported(long id, String sid, String token, boolean lastTime) {}

    /**
     * Those to be asked about now: after an hour, and once more after a day.
     *
     * @param aside are left out
     */
    public List<Unreported> due(List<Long> aside) throws SQLException {
        Instant now = clock.instant();
        return statements.list(
                DUE,
                row -> new Unreported(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4)),
                now.minus(LAST),
                now.minus(FIRST),
                now.minus(SECOND),
                aside,
                MOST);
    }

    /** The network has answered, whatever it said. */
    public void asked(Unreported text) throws SQLException {
        statements.change(ASKED, text.id());
    }
}
