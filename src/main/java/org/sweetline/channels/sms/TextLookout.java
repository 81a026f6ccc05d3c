package org.sweetline.channels.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.sweetline.channels.twilio.LookBack;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Until when the network's list of texts has been looked through. */
@ApplicationScoped
class TextLookout {
    private static final String READ = "select looked_until, skipped_until from text_lookout";
    private static final String LOOKED = "update text_lookout set looked_until = greatest(looked_until, ?)";
    private static final String SKIPPED =
            "update text_lookout set looked_until = ?, skipped_until = ? where looked_until < ?";
    private static final String NOT_YET = """
            update text_lookout set looked_until = greatest(looked_until, ?)
            where not exists (select 1 from text_message)
            """;

    private final Statements statements;

    @Inject
    TextLookout(Statements statements) {
        this.statements = statements;
    }

    LookBack read() throws SQLException {
        return statements
                .first(READ, row -> new LookBack(RowTime.instant(row, 1), RowTime.nullable(row, 2)))
                .orElseThrow();
    }

    void lookedUntil(Instant until) throws SQLException {
        statements.change(LOOKED, until);
    }

    /** True when there is something that lies too far back. */
    boolean skipTo(Instant bound) throws SQLException {
        return statements.change(SKIPPED, bound, bound, bound) == 1;
    }

    /** What was texted to the number before it was ours is not looked for. */
    void notYetOurs(Instant now) throws SQLException {
        statements.change(NOT_YET, now);
    }
}
