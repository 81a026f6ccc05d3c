package org.sweetline.calls.hours.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Page;

/** The blocked numbers, the newest first. */
@ApplicationScoped
class BlockedNumberPages {

    private static final String COLUMNS = """
            select b.id, b.number || case when b.prefix then '*' else '' end, b.reason, b.until_at, a.name, b.created_at,
                b.hits, b.last_hit_at
            from blocked_number b left join account a on a.id = b.account_id
            """;

    private final Statements statements;

    @Inject
    BlockedNumberPages(Statements statements) {
        this.statements = statements;
    }

    Page<BlockedNumberView> list(Optional<String> after, int limit) throws SQLException {
        List<BlockedNumberView> found = statements.list(
                COLUMNS + " where b.id < ? order by b.id desc limit ?",
                BlockedNumberPages::view,
                after.map(BlockedNumberPages::id).orElse(Long.MAX_VALUE),
                limit + 1);
        return Page.of(found, limit, view -> Long.toString(view.id()));
    }

    BlockedNumberView get(long id) throws SQLException {
        return statements
                .first(COLUMNS + " where b.id = ?", BlockedNumberPages::view, id)
                .orElseThrow(() -> noSuch(id));
    }

    static ProblemException noSuch(long id) {
        return new ProblemException(HoursProblem.NO_SUCH_BLOCKED_NUMBER, "No blocked number has the id " + id + ".");
    }

    private static long id(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw ProblemException.invalid("after", "must be the next of an earlier page");
        }
    }

    private static BlockedNumberView view(ResultSet row) throws SQLException {
        return new BlockedNumberView(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                RowTime.nullable(row, 4),
                row.getString(5),
                RowTime.instant(row, 6),
                row.getLong(7),
                RowTime.nullable(row, 8));
    }
}
