package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sweetline.channels.twilio.LookBack;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Until when the network's list of calls has been looked through, and which of its calls are known here. */
@ApplicationScoped
public class CallLookout {
    private static final String READ = "select looked_until, skipped_until from call_lookout";
    private static final String LOOKED = "update call_lookout set looked_until = greatest(looked_until, ?)";
    private static final String SKIPPED =
            "update call_lookout set looked_until = ?, skipped_until = ? where looked_until < ?";
    private static final String NOT_YET = """
            update call_lookout set looked_until = greatest(looked_until, ?) where not exists (select 1 from desk_call)
            """;
    private static final String KNOWN = "select sid from desk_call where sid = any (cast(? as text[]))";

    private final Statements statements;

    @Inject
    CallLookout(Statements statements) {
        this.statements = statements;
    }

    public LookBack read() throws SQLException {
        return statements
                .first(READ, row -> new LookBack(RowTime.instant(row, 1), RowTime.nullable(row, 2)))
                .orElseThrow();
    }

    public void lookedUntil(Instant until) throws SQLException {
        statements.change(LOOKED, until);
    }

    /** True when there is something that lies too far back. */
    public boolean skipTo(Instant bound) throws SQLException {
        return statements.change(SKIPPED, bound, bound, bound) == 1;
    }

    /** Who called the number before it was ours is not looked for. */
    public void notYetOurs(Instant now) throws SQLException {
        statements.change(NOT_YET, now);
    }

    /** Those of the calls that are known here. */
    public Set<String> known(List<String> sids) throws SQLException {
        return sids.isEmpty() ? Set.of() : new HashSet<>(statements.list(KNOWN, row -> row.getString(1), sids));
    }
}
