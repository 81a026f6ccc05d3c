package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** Takes a year from counting to the party. Each step is in the audit trail, and all but a hash can be taken back. */
@ApplicationScoped
public class AwardDesk {

    private static final String TOUCH = "insert into award_year (year) values (?) on conflict do nothing";
    private static final String HOLD = """
            select year, takes_nominations, ledger, rankings, hash, counted_at, frozen_at, published_at from award_year
            where year = ? for update
            """;
    private static final String KEEP = """
            update award_year set ledger = ?, rankings = ?, hash = ?, counted_at = ?, counted_by = ?, version = version + 1
            where year = ?
            """;
    private static final String FREEZE =
            "update award_year set frozen_at = ?, frozen_by = ?, takes_nominations = false, version = version + 1 where year = ?";
    private static final String THAW =
            "update award_year set frozen_at = null, frozen_by = null, version = version + 1 where year = ?";
    private static final String PUBLISH =
            "update award_year set published_at = ?, published_by = ?, version = version + 1 where year = ?";
    private static final String WITHDRAW =
            "update award_year set published_at = null, published_by = null, version = version + 1 where year = ?";
    private static final String NOMINATIONS =
            "update award_year set takes_nominations = ?, version = version + 1 where year = ?";

    private final Statements statements;
    private final AwardSpan span;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AwardDesk(Statements statements, AwardSpan span, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.span = span;
        this.audit = audit;
        this.clock = clock;
    }

    /** A count that was made, as it is to be kept. */
    record Count(int year, String ledger, String rankings, String hash) {}

    @Transactional(rollbackOn = Throwable.class)
    void keep(Count count, CurrentAccount by) throws SQLException {
        requireThawed(hold(count.year()));
        statements.change(KEEP, count.ledger(), count.rankings(), count.hash(), clock.instant(), by.id(), count.year());
        audit.record(by, "awards-counted", Integer.toString(count.year()), count.hash());
    }

    /**
     * From now on nothing changes who has won.
     *
     * @param hash of the count that was looked at
     */
    @Transactional(rollbackOn = Throwable.class)
    public void freeze(int year, String hash, CurrentAccount by) throws SQLException {
        AwardYear held = hold(year);
        if (!held.hash().equals(hash)) {
            throw new ProblemException(AwardProblem.OUTDATED, "Somebody counted anew meanwhile; see who wins.");
        }
        if (held.frozenAt() == null) {
            statements.change(FREEZE, clock.instant(), by.id(), year);
            audit.record(by, "awards-frozen", Integer.toString(year), held.hash());
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    public void thaw(int year, CurrentAccount by) throws SQLException {
        AwardYear held = hold(year);
        if (held.publishedAt() != null) {
            throw new ProblemException(
                    AwardProblem.FROZEN, "The winners are known to everybody; take that back first.");
        }
        if (held.frozenAt() != null) {
            statements.change(THAW, year);
            audit.record(by, "awards-thawed", Integer.toString(year), held.hash());
        }
    }

    /** Now the team may know. */
    @Transactional(rollbackOn = Throwable.class)
    public void publish(int year, CurrentAccount by) throws SQLException {
        if (hold(year).frozenAt() == null) {
            throw new ProblemException(AwardProblem.NOT_FROZEN, "Freeze the awards first.");
        }
        statements.change(PUBLISH, clock.instant(), by.id(), year);
        audit.record(by, "awards-published", Integer.toString(year), "");
    }

    @Transactional(rollbackOn = Throwable.class)
    public void withdraw(int year, CurrentAccount by) throws SQLException {
        hold(year);
        statements.change(WITHDRAW, year);
        audit.record(by, "awards-withdrawn", Integer.toString(year), "");
    }

    @Transactional(rollbackOn = Throwable.class)
    public void takeNominations(int year, boolean takes, CurrentAccount by) throws SQLException {
        requireThawed(hold(year));
        statements.change(NOMINATIONS, takes, year);
        audit.record(by, takes ? "nominations-opened" : "nominations-closed", Integer.toString(year), "");
    }

    private AwardYear hold(int year) throws SQLException {
        span.of(year);
        statements.change(TOUCH, year);
        return statements.first(HOLD, AwardYears::read, year).orElseThrow();
    }

    private static void requireThawed(AwardYear held) {
        if (held.frozenAt() != null) {
            throw new ProblemException(AwardProblem.FROZEN, "The awards of %d are frozen.".formatted(held.year()));
        }
    }
}
