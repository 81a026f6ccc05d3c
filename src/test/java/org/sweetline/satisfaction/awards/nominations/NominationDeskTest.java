package org.sweetline.satisfaction.awards.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.nominations.Ballot.Candidate;
import org.sweetline.satisfaction.awards.nominations.NominationDesk.Vote;
import org.sweetline.satisfaction.awards.nominations.NominationPages.NominationView;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.Role;
import org.sweetline.security.SignedIn;
import org.sweetline.security.StaffBrowser.Sender;
import org.sweetline.testing.Wired;

class NominationDeskTest {

    private static final Ballot BALLOT =
            new Ballot(2026, true, 10, "Robin", "en", List.of(new Candidate(1, "Ada", false, false)), List.of());
    private static final Sender OF_A_DESK =
            new Sender(Optional.of(new SignedIn(1, "Ada", "ada@desk.example", Role.AGENT, "en", "x")), true);

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Wired wired = new Wired(tables, Clock.systemUTC());
    private final NominationDesk desk = new NominationDesk(statements, wired.get(AuditTrail.class), Clock.systemUTC());
    private final NominationPages pages = new NominationPages(statements);

    @BeforeEach
    void yearThatTakesVotes() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version) values
                (1, 'ada@desk.example', 'Ada', 'AGENT', now(), 0), (3, 'judge@desk.example', 'Judge', 'MANAGER', now(), 0)
                """);
        statements.change("insert into customer (id, name, created_at, version) values (10, 'Robin Moss', now(), 0)");
        statements.change("insert into award_year (year, takes_nominations) values (2026, true)");
    }

    @Test
    void voteFromADeskOfOursStaysSetAsideWhoeverVotesAgain() throws SQLException {
        vote("So kind", OF_A_DESK);
        assertThat(only()).returns(true, NominationView::byStaff).returns("set-aside", NominationView::state);

        vote("So kind", OF_A_DESK);
        vote("So very kind", Sender.UNKNOWN);

        assertThat(only())
                .returns("So very kind", NominationView::words)
                .returns(true, NominationView::byStaff)
                .returns("set-aside", NominationView::state);
        assertThat(statements.list("select action from audit_row", row -> row.getString(1)))
                .containsExactly("nominated-by-us");
    }

    @Test
    void voteFromWhereWeWorkWaitsForAJudgeAndSaysSo() throws SQLException {
        vote("So kind", new Sender(Optional.empty(), true));

        assertThat(only())
                .returns(false, NominationView::byStaff)
                .returns(true, NominationView::fromOurPlace)
                .returns("waiting", NominationView::state);
    }

    private void vote(String words, Sender sender) throws SQLException {
        assertThat(desk.vote(BALLOT, new Vote(Category.CUSTOMERS_CHOICE, 1, words, false, "en"), sender))
                .isTrue();
    }

    private NominationView only() throws SQLException {
        return pages.of(2026).items().get(0);
    }
}
