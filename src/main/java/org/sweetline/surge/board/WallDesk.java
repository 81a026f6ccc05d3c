package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Tokens;
import org.sweetline.surge.SurgeProblem;
import org.sweetline.time.RowTime;

/** Hands out addresses for screens on a wall, and takes them back. */
@ApplicationScoped
public class WallDesk {

    private static final String LIST = """
            select w.id, w.name, a.name, w.created_at from wall_screen w left join account a on a.id = w.account_id
            where w.removed_at is null order by w.id desc limit 50
            """;
    private static final String ADD = """
            insert into wall_screen (name, token_hash, account_id, created_at) values (?, ?, ?, ?) returning id
            """;
    private static final String REMOVE = "update wall_screen set removed_at = ? where id = ? and removed_at is null";

    private final Statements statements;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WallDesk(Statements statements, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    public record WallScreenView(
            long id, String name, @Nullable String by, Instant createdAt) {}

    /** The address is shown this once. */
    public record FreshWallScreenView(long id, String name, String path) {}

    public List<WallScreenView> list() throws SQLException {
        return statements.list(
                LIST,
                row -> new WallScreenView(row.getLong(1), row.getString(2), row.getString(3), RowTime.instant(row, 4)));
    }

    @Transactional(rollbackOn = Throwable.class)
    public FreshWallScreenView add(String name, CurrentAccount by) throws SQLException {
        String token = Tokens.fresh();
        long id = statements.number(ADD, name, Tokens.hash(token), by.id(), clock.instant());
        audit.record(by, "added wall screen", "wall screen " + id, name);
        return new FreshWallScreenView(id, name, "/wall?token=" + token);
    }

    @Transactional(rollbackOn = Throwable.class)
    public void remove(long id, CurrentAccount by) throws SQLException {
        if (statements.change(REMOVE, clock.instant(), id) == 0) {
            throw new ProblemException(SurgeProblem.NO_SUCH_WALL, "There is no wall screen " + id + ".");
        }
        audit.record(by, "removed wall screen", "wall screen " + id, "");
    }
}
