package org.sweetline.satisfaction.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.AwardYear.Stage;
import org.sweetline.satisfaction.awards.RecountView.ElsewiseView;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.formulas.Ranking;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Role;
import org.sweetline.security.Somebody;
import org.sweetline.testing.Wired;

/** What is frozen is what is so on that day. */
class FreezingTest {

    private static final int YEAR = 2025;
    private static final long ADA = 1;
    private static final long GRACE = 2;

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Wired wired = new Wired(tables, Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC));
    private final Counting counting = wired.get(Counting.class);
    private final ChoiceDesk choices = wired.get(ChoiceDesk.class);
    private final CurrentAccount judge = Somebody.signedIn(3, Role.MANAGER);
    private final CurrentAccount ada = Somebody.signedIn(ADA, Role.AGENT);

    @BeforeEach
    void adaIsThankedTwiceAndGraceOnce() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version) values (1, 'ada@desk.example', 'Ada', 'AGENT',
                now(), 0), (2, 'grace@desk.example', 'Grace', 'AGENT', now(), 0), (3, 'judge@desk.example', 'Judge', 'MANAGER',
                now(), 0)
                """);
        thanks(GRACE, ADA);
        thanks(3, ADA);
        thanks(ADA, GRACE);
    }

    @Test
    void whoLeftSinceTheCountIsNotFrozenAmongTheWinners() throws SQLException {
        counting.count(YEAR, judge);
        choices.takePart(false, ada);

        refused(() -> counting.freeze(YEAR, judge));
        counting.count(YEAR, judge);
        counting.freeze(YEAR, judge);

        assertThat(stage()).isEqualTo(Stage.FROZEN);
        assertThat(winners()).containsExactly(GRACE);
        assertThat(trail()).containsExactly("awards-counted", "awards-left", "awards-counted", "awards-frozen");
    }

    @Test
    void whoWonNothingAndLeftIsNotFrozenAmongTheOthersEither() throws SQLException {
        counting.count(YEAR, judge);
        statements.change("insert into award_opt_out (account_id, at) values (2, now())");

        refused(() -> counting.freeze(YEAR, judge));
    }

    @Test
    void whatWasFrozenStaysWhoeverLeavesThen() throws SQLException {
        counting.count(YEAR, judge);
        counting.freeze(YEAR, judge);
        choices.takePart(false, ada);

        counting.freeze(YEAR, judge);

        assertThat(winners()).containsExactly(ADA);
    }

    @Test
    void recountNamesWhoTookNoPartWhenItWasCounted() throws SQLException {
        choices.takePart(false, ada);
        counting.count(YEAR, judge);
        choices.takePart(true, ada);

        assertThat(RecountView.of(counting.recount(YEAR)).elsewise())
                .contains(new ElsewiseView("teammate", List.of("Ada")));
    }

    private void thanks(long from, long to) throws SQLException {
        statements.change(
                "insert into award_kudos (year, from_id, to_id, words, at) values (?, ?, ?, 'Thanks', now())",
                YEAR,
                from,
                to);
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(AwardProblem.OUTDATED));
    }

    private Stage stage() throws SQLException {
        return wired.get(AwardYears.class).get(YEAR).stage();
    }

    private List<Long> winners() throws SQLException {
        return wired.get(AwardYears.class).get(YEAR).results().stream()
                .filter(ranking -> ranking.category() == Category.TEAMMATE)
                .map(Ranking::winners)
                .findFirst()
                .orElseThrow();
    }

    private List<String> trail() throws SQLException {
        return statements.list("select action from audit_row order by id", row -> row.getString(1));
    }
}
