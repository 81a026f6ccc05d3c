package org.sweetline.satisfaction.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.json.Json;
import org.sweetline.satisfaction.awards.AwardBehind.MeritView;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.formulas.Colleague;
import org.sweetline.satisfaction.awards.formulas.JuryRules;
import org.sweetline.satisfaction.awards.formulas.Ledger;
import org.sweetline.satisfaction.awards.formulas.Merit;
import org.sweetline.satisfaction.awards.formulas.TeamSum;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.web.Page;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.pages.StoreConfig;

/** Rows of a year that was counted; the tables hold none of them any more. */
class AwardBehindTest {
    private static final long ADA = 1;
    private static final long GRACE = 2;
    private static final Instant MONDAY = Instant.parse("2025-06-02T10:00:00Z");

    private final Statements statements = OverTables.of(OverTables.open());
    private final AwardSpan span =
            new AwardSpan(new StoreConfig(new Settings(key -> Optional.empty())), Clock.systemUTC());
    private final AwardBehind behind =
            new AwardBehind(new AwardYears(statements, span), new Honourees(statements, span));

    @BeforeEach
    void count() throws SQLException {
        Ledger ledger = new Ledger(
                2025,
                Ledger.FORMULA,
                span.of(2025).from(),
                span.of(2025).until(),
                JuryRules.USUAL,
                List.of(new Colleague(ADA, "Ada"), new Colleague(GRACE, "Grace")),
                List.of(
                        merit(Category.CUSTOMERS_CHOICE, "praise-7", "customer-12", 0, 31),
                        merit(Category.CUSTOMERS_CHOICE, "praise-8", "customer-13", 1, 32),
                        merit(Category.CUSTOMERS_CHOICE, "rating-9", "ticket-33", 2, 33),
                        merit(Category.TEAMMATE, "kudos-2-1", "colleague-2", 3, 0)),
                List.of(),
                new TeamSum(0, 0, 0, 0, 0));
        statements.change(
                "insert into account (id, email, name, role, created_at, version) values"
                        + " (1, 'ada@desk.example', 'Ada', 'AGENT', now(), 0), (2, 'grace@desk.example', 'Grace', 'AGENT', now(), 0)");
        statements.change(
                "insert into award_year (year, ledger, rankings, hash, counted_at) values (2025, ?, '[]', 'x', now())",
                Json.write(ledger));
    }

    @Test
    void whatWasCountedIsListedTheNewestFirstPageByPage() throws SQLException {
        Page<MeritView> first = behind.of(2025, Category.CUSTOMERS_CHOICE, ADA, Optional.empty(), 2);
        Page<MeritView> second = behind.of(2025, Category.CUSTOMERS_CHOICE, ADA, TimeCursor.parse(first.next()), 2);

        assertThat(first.items())
                .extracting(MeritView::what, MeritView::ticket, MeritView::customer)
                .containsExactly(tuple("rating", "T-33", null), tuple("praise", "T-32", "C-13"));
        assertThat(second.items()).extracting(MeritView::customer).containsExactly("C-12");
        assertThat(second.next()).isNull();
    }

    @Test
    void colleagueIsCalledByNameAndNobodyElsesRowsAreShown() throws SQLException {
        assertThat(behind.of(2025, Category.TEAMMATE, ADA, Optional.empty(), 10).items())
                .singleElement()
                .satisfies(merit -> {
                    assertThat(merit.colleague()).isEqualTo("Grace");
                    assertThat(merit.ticket()).isNull();
                });
        assertThat(behind.of(2025, Category.TEAMMATE, GRACE, Optional.empty(), 10)
                        .items())
                .isEmpty();
    }

    private static Merit merit(Category category, String key, String who, int day, long ticket) {
        return new Merit(category, key, ADA, who, "", MONDAY.plusSeconds(day * 86_400L), ticket);
    }
}
