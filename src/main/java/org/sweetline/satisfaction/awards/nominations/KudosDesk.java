package org.sweetline.satisfaction.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.AwardPersonView.KudosView;
import org.sweetline.satisfaction.awards.AwardSpan;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Team;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.time.RowTime;

/** Words of thanks among colleagues: one to each in a year, never to oneself. */
@ApplicationScoped
public class KudosDesk {

    private static final String GIVE = """
            insert into award_kudos (year, from_id, to_id, words, at) values (?, ?, ?, ?, ?)
            on conflict (year, from_id, to_id) do update set words = excluded.words, at = excluded.at
            """;
    private static final String TAKE_BACK = "delete from award_kudos where year = ? and from_id = ? and to_id = ?";
    private static final String GIVEN = """
            select k.from_id, f.name, k.to_id, t.name, k.words, k.at from award_kudos k join account f on f.id = k.from_id
            join account t on t.id = k.to_id where k.year = ? and k.from_id = ? order by k.at desc
            """;

    private final Statements statements;
    private final Team team;
    private final AwardSpan span;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    KudosDesk(Statements statements, Team team, AwardSpan span, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.team = team;
        this.span = span;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void give(int year, long to, String words, CurrentAccount by) throws SQLException {
        span.of(year);
        if (to == by.id()) {
            throw new ProblemException(BallotProblem.ABOUT_ONESELF, "Thank somebody else.");
        }
        if (team.nameOf(to).isEmpty()) {
            throw ProblemException.invalid("agent", "must be somebody of the team");
        }
        statements.change(GIVE, year, by.id(), to, words, clock.instant());
        audit.record(by, "kudos-given", Integer.toString(year), "account " + to);
    }

    @Transactional(rollbackOn = Throwable.class)
    public void takeBack(int year, long to, CurrentAccount by) throws SQLException {
        if (statements.change(TAKE_BACK, year, by.id(), to) == 1) {
            audit.record(by, "kudos-taken-back", Integer.toString(year), "account " + to);
        }
    }

    public List<KudosView> given(int year, long by) throws SQLException {
        return statements.list(
                GIVEN,
                row -> new KudosView(
                        new PersonView(row.getLong(1), row.getString(2)),
                        new PersonView(row.getLong(3), row.getString(4)),
                        row.getString(5),
                        RowTime.instant(row, 6)),
                year,
                by);
    }
}
