package org.sweetline.satisfaction.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.json.Json;
import org.sweetline.satisfaction.awards.AwardYearView.WinnerView;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.formulas.Colleague;
import org.sweetline.satisfaction.awards.formulas.JuryRules;
import org.sweetline.satisfaction.awards.formulas.Ledger;
import org.sweetline.satisfaction.awards.formulas.Ranking;
import org.sweetline.satisfaction.awards.formulas.Score;
import org.sweetline.satisfaction.awards.formulas.TeamSum;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.web.pages.StoreConfig;

class AwardPagesTest {

    private static final long ADA = 1;

    private final Statements statements = OverTables.of(OverTables.open());
    private final AwardSpan span =
            new AwardSpan(new StoreConfig(new Settings(key -> Optional.empty())), Clock.systemUTC());
    private final AwardPages pages = new AwardPages(
            new AwardYears(statements, span), span, new KindQuotes(statements), new Honourees(statements, span));

    @BeforeEach
    void adaHasWon() throws SQLException {
        Ranking won = new Ranking(
                Category.TEAMMATE, Ranking.Outcome.WON, List.of(new Score(ADA, 1, null, null, 1, 1)), List.of(ADA));
        Ledger ledger = new Ledger(
                2025,
                Ledger.FORMULA,
                span.of(2025).from(),
                span.of(2025).until(),
                JuryRules.USUAL,
                List.of(new Colleague(ADA, "Ada")),
                List.of(),
                List.of(),
                new TeamSum(0, 0, 0, 0, 0));
        statements.change("insert into account (id, email, name, role, created_at, version)"
                + " values (1, 'ada@desk.example', 'Ada', 'AGENT', now(), 0)");
        statements.change(
                "insert into award_year (year, ledger, rankings, hash, counted_at) values (2025, ?, ?, 'x', now())",
                Json.write(ledger),
                Json.write(List.of(won)));
    }

    @Test
    void winnerIsCalledByTheNameOfToday() throws SQLException {
        statements.change("update account set name = 'Ada King' where id = 1");

        assertThat(winner(true).agent().name()).isEqualTo("Ada King");
    }

    @Test
    void whoDecidesSeesThatAWinnerTakesNoPartAnyMoreUntilItIsPublished() throws SQLException {
        assertThat(winner(true).optedOut()).isFalse();

        statements.change("insert into award_opt_out (account_id, at) values (1, now())");
        assertThat(winner(true).optedOut()).isTrue();

        statements.change("update award_year set frozen_at = now(), published_at = now()");
        assertThat(winner(true).optedOut()).isFalse();
        assertThat(winner(false).optedOut()).isFalse();
    }

    private WinnerView winner(boolean decides) throws SQLException {
        return pages.of(2025, 3, decides).awards().get(0).winners().get(0);
    }
}
