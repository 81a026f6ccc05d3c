package org.sweetline.satisfaction.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.json.Json;
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

    @Test
    void winnerIsCalledByTheNameOfToday() throws SQLException {
        Statements statements = OverTables.of(OverTables.open());
        StoreConfig store = new StoreConfig(new Settings(key -> Optional.empty()));
        AwardSpan span = new AwardSpan(store, Clock.systemUTC());
        Honourees honourees = new Honourees(statements, span);
        AwardPages pages =
                new AwardPages(new AwardYears(statements, span), span, new KindQuotes(statements), honourees);
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

        statements.change("update account set name = 'Ada King' where id = 1");

        assertThat(pages.of(2025, 3, true).awards().get(0).winners())
                .extracting(winner -> winner.agent().name())
                .containsExactly("Ada King");
    }
}
