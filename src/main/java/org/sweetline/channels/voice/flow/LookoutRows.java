package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Until when the network's list has been looked through, and which of its calls are known here. */
@ApplicationScoped
class LookoutRows {
    private static final String LOOKED_UNTIL = "select looked_until from call_lookout";
    private static final String LOOKED = "update call_lookout set looked_until = greatest(looked_until, ?)";
    private static final String KNOWN = "select sid from desk_call where sid = any (cast(? as text[]))";

    private final Statements statements;

    @Inject
    LookoutRows(Statements statements) {
        this.statements = statements;
    }

    Instant lookedUntil() throws SQLException {
        return statements.first(LOOKED_UNTIL, row -> RowTime.instant(row, 1)).orElseThrow();
    }

    void lookedUntil(Instant until) throws SQLException {
        statements.change(LOOKED, until);
    }

    Set<String> known(List<String> sids) throws SQLException {
        return sids.isEmpty() ? Set.of() : new HashSet<>(statements.list(KNOWN, row -> row.getString(1), sids));
    }
}
