package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.AwardSpan.Span;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** What people choose: the kindest words, who takes no part, and whose words do not count. */
@ApplicationScoped
public class ChoiceDesk {

    private static final String PICK = """
            insert into award_pick (year, praise_id, account_id, at)
            select ?, p.id, ?, ? from award_words p where p.id = ? and p.said_at >= ? and p.said_at < ?
            on conflict (year, praise_id) do update set at = excluded.at
            """;
    private static final String ABOUT = "select account_id from praise where id = ? and account_id is not null";
    private static final String RUNNING = """
            select 1 from award_pick k join praise p on p.id = k.praise_id where k.year = ? and p.account_id = ? limit 1
            """;
    private static final String UNPICK = "delete from award_pick where year = ? and praise_id = ?";
    private static final String OPT_OUT =
            "insert into award_opt_out (account_id, at) values (?, ?) on conflict do nothing";
    private static final String OPT_IN = "delete from award_opt_out where account_id = ?";
    private static final String EXCLUDED = "select pattern, note from award_exclusion order by pattern";
    private static final String EXCLUDE = """
            insert into award_exclusion (pattern, note, account_id, at) values (?, ?, ?, ?)
            on conflict (pattern) do update set note = excluded.note
            """;
    private static final String INCLUDE = "delete from award_exclusion where pattern = ?";

    private final Statements statements;
    private final AwardSpan span;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ChoiceDesk(Statements statements, AwardSpan span, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.span = span;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param address an address, or @ and a domain */
    public record ExclusionView(String address, String note) {}

    /** Words that count for an award, about somebody else. */
    @Transactional(rollbackOn = Throwable.class)
    public void pick(int year, long praise, CurrentAccount by) throws SQLException {
        Span asked = span.of(year);
        if (isAbout(praise, by)) {
            throw new ProblemException(AwardProblem.OWN_INTEREST, "Ask a colleague to choose words about you.");
        }
        int picked = statements.change(PICK, year, by.id(), clock.instant(), praise, asked.from(), asked.until());
        if (picked == 0) {
            throw new ProblemException(
                    AwardProblem.NO_SUCH_AWARD,
                    "There are no kind words %d of that year that count.".formatted(praise));
        }
        audit.record(by, "kindest-words-picked", Integer.toString(year), "praise " + praise);
    }

    /** Whoever may win by what was chosen takes no choice from another. */
    @Transactional(rollbackOn = Throwable.class)
    public void unpick(int year, long praise, CurrentAccount by) throws SQLException {
        boolean running =
                statements.first(RUNNING, row -> row.getInt(1), year, by.id()).isPresent();
        if (running && !isAbout(praise, by)) {
            throw new ProblemException(
                    AwardProblem.OWN_INTEREST, "Words about you were chosen too; ask a colleague to take others back.");
        }
        if (statements.change(UNPICK, year, praise) == 1) {
            audit.record(by, "kindest-words-unpicked", Integer.toString(year), "praise " + praise);
        }
    }

    private boolean isAbout(long praise, CurrentAccount by) throws SQLException {
        return statements
                .first(ABOUT, row -> row.getLong(1), praise)
                .filter(about -> about == by.id())
                .isPresent();
    }

    @Transactional(rollbackOn = Throwable.class)
    public void takePart(boolean takes, CurrentAccount by) throws SQLException {
        int changed = takes ? statements.change(OPT_IN, by.id()) : statements.change(OPT_OUT, by.id(), clock.instant());
        if (changed == 1) {
            audit.record(by, takes ? "awards-joined" : "awards-left", by.name(), "");
        }
    }

    public List<ExclusionView> excluded() throws SQLException {
        return statements.list(EXCLUDED, row -> new ExclusionView(row.getString(1), row.getString(2)));
    }

    @Transactional(rollbackOn = Throwable.class)
    public void exclude(String pattern, String note, CurrentAccount by) throws SQLException {
        statements.change(EXCLUDE, pattern, note, by.id(), clock.instant());
        audit.record(by, "award-exclusion-added", Integer.toString(span.present()), pattern);
    }

    @Transactional(rollbackOn = Throwable.class)
    public void include(String pattern, CurrentAccount by) throws SQLException {
        if (statements.change(INCLUDE, pattern) == 1) {
            audit.record(by, "award-exclusion-removed", Integer.toString(span.present()), pattern);
        }
    }
}
