package org.sweetline.satisfaction.praise.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.praise.CheerSign;
import org.sweetline.satisfaction.praise.PraiseProblem;
import org.sweetline.satisfaction.praise.PraiseTrail;
import org.sweetline.satisfaction.praise.QuotePermission;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.web.Words;

/** What is done with kind words once they are confirmed. */
@ApplicationScoped
public class WallDesk {

    private static final String HELD = "select state from praise where id = ? for update";
    private static final String PIN = "update praise set pinned_at = ?, version = version + 1 where id = ?";
    private static final String UNPIN = "update praise set pinned_at = null, version = version + 1 where id = ?";
    private static final String ALLOW = "update praise set permission = ?, version = version + 1 where id = ?";
    private static final String TRANSLATE = "update praise set translation = ?, version = version + 1 where id = ?";
    private static final String CHEER =
            "insert into praise_cheer (praise_id, account_id, sign, at) values (?, ?, ?, ?) on conflict do nothing";
    private static final String UNCHEER =
            "delete from praise_cheer where praise_id = ? and account_id = ? and sign = ?";

    private final Statements statements;
    private final PraiseTrail trail;
    private final Clock clock;

    @Inject
    WallDesk(Statements statements, PraiseTrail trail, Clock clock) {
        this.statements = statements;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void pin(long praise, CurrentAccount by) throws SQLException {
        requireConfirmed(praise);
        statements.change(PIN, clock.instant(), praise);
        trail.add(praise, by, "pinned", "");
    }

    @Transactional(rollbackOn = Throwable.class)
    public void unpin(long praise, CurrentAccount by) throws SQLException {
        requireConfirmed(praise);
        statements.change(UNPIN, praise);
        trail.add(praise, by, "unpinned", "");
    }

    /** @param note how it was asked or answered, such as "by mail on 3 May" */
    @Transactional(rollbackOn = Throwable.class)
    public void permission(long praise, QuotePermission permission, String note, CurrentAccount by)
            throws SQLException {
        requireConfirmed(praise);
        statements.change(ALLOW, permission.name(), praise);
        trail.add(praise, by, "permission " + Words.of(permission), note);
    }

    /** @param translation "" for none */
    @Transactional(rollbackOn = Throwable.class)
    public void translate(long praise, String translation, CurrentAccount by) throws SQLException {
        requireConfirmed(praise);
        statements.change(TRANSLATE, translation, praise);
        trail.add(praise, by, translation.isEmpty() ? "translation removed" : "translated", "");
    }

    @Transactional(rollbackOn = Throwable.class)
    public void cheer(long praise, CheerSign sign, CurrentAccount by) throws SQLException {
        requireConfirmed(praise);
        statements.change(CHEER, praise, by.id(), Words.of(sign), clock.instant());
    }

    @Transactional(rollbackOn = Throwable.class)
    public void uncheer(long praise, CheerSign sign, CurrentAccount by) throws SQLException {
        requireConfirmed(praise);
        statements.change(UNCHEER, praise, by.id(), Words.of(sign));
    }

    private void requireConfirmed(long praise) throws SQLException {
        String state = statements
                .first(HELD, row -> row.getString(1), praise)
                .orElseThrow(() ->
                        new ProblemException(PraiseProblem.NO_SUCH_PRAISE, "There are no kind words " + praise + "."));
        if (!state.equals("CONFIRMED")) {
            throw new ProblemException(PraiseProblem.NOT_CONFIRMED, "Confirm the kind words first.");
        }
    }
}
