package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sweetline.calls.Call;
import org.sweetline.calls.Vouching;
import org.sweetline.calls.hours.QueueLimits;
import org.sweetline.schema.Statements;

/**
 * Whether a caller still finds a place in line: a number has a few, and those who show none share some, so that nobody
 * takes them all. A number that the network doubts counts as not shown, else anybody could keep its owner out.
 */
@ApplicationScoped
class LineRoom {
    /** An office shows one number for all, and of a call that broke off the network may not have told yet. */
    private static final int A_NUMBER = 3;

    /** Whose calls come at the same moment do not all find it free. */
    private static final String IN_TURN = "select 1 from (select pg_advisory_xact_lock(7268, hashtext(?))) as taken";

    private static final String WAITING = """
            select count(*), count(*) filter (where hidden), count(*) filter (where not hidden and caller = (select cast(? as text)))
            from (select caller, caller = '' or starts_with(stir, (select cast(? as text))) as hidden
                from desk_call
                where stage in ('WAITING', 'RINGING') and direction = 'IN' and id <> (select cast(? as bigint))) as line
            """;

    private final Statements statements;

    @Inject
    LineRoom(Statements statements) {
        this.statements = statements;
    }

    /** A place that is found is theirs until the running transaction ends; that there is none is said without waiting. */
    boolean isFull(Call call, QueueLimits limits) throws SQLException {
        boolean hidden = call.caller().isEmpty() || call.vouching() == Vouching.DOUBTED;
        String shown = hidden ? "" : call.caller();
        if (isFullNow(call, hidden, shown, limits)) {
            return true;
        }
        statements.list(IN_TURN, row -> row.getInt(1), shown);
        return isFullNow(call, hidden, shown, limits);
    }

    private boolean isFullNow(Call call, boolean hidden, String shown, QueueLimits limits) throws SQLException {
        return statements
                .first(WAITING, row -> isFull(row, hidden, limits), shown, Vouching.FAILED, call.id())
                .orElseThrow();
    }

    private static boolean isFull(ResultSet row, boolean hidden, QueueLimits limits) throws SQLException {
        boolean theirsAreTaken = hidden ? limits.isFullOfHidden(row.getInt(2)) : row.getInt(3) >= A_NUMBER;
        return theirsAreTaken || limits.isFull(row.getInt(1));
    }
}
