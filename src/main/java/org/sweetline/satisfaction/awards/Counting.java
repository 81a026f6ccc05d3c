package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sweetline.json.Json;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.AwardDesk.Count;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.formulas.Colleague;
import org.sweetline.satisfaction.awards.formulas.Jury;
import org.sweetline.satisfaction.awards.formulas.Ledger;
import org.sweetline.satisfaction.awards.formulas.LedgerChange;
import org.sweetline.satisfaction.awards.formulas.Ranking;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Tokens;

/** Counts a year, and counts it again. Reading takes its time, so it stands in no transaction. */
@ApplicationScoped
class Counting {

    private final AwardSpan span;
    private final LedgerBook book;
    private final AwardYears years;
    private final AwardDesk desk;

    @Inject
    Counting(AwardSpan span, LedgerBook book, AwardYears years, AwardDesk desk) {
        this.span = span;
        this.book = book;
        this.years = years;
        this.desk = desk;
    }

    /**
     * @param intact the ledger is still the one whose hash was kept
     * @param sameWinners the formulas make the same winners of it again
     * @param changes what the tables have now and had not then, or the other way round
     * @param now what would be counted by the tables of now
     * @param today who would win by them
     */
    record Recount(
            AwardYear year,
            boolean intact,
            boolean sameWinners,
            List<LedgerChange> changes,
            Ledger now,
            List<Ranking> today) {

        Ledger then() {
            return year.counted().orElseThrow();
        }

        /** Somebody else would win, or somebody is in it who takes no part any more. */
        boolean outdated() {
            return !winners(today).equals(winners(year.results()))
                    || !now.colleagues().stream()
                            .map(Colleague::id)
                            .collect(Collectors.toSet())
                            .containsAll(then().colleagues().stream()
                                    .map(Colleague::id)
                                    .toList());
        }

        private static Map<Category, List<Long>> winners(List<Ranking> rankings) {
            return rankings.stream().collect(Collectors.toMap(Ranking::category, Ranking::winners));
        }
    }

    void count(int year, CurrentAccount by) throws SQLException {
        Ledger ledger = book.of(span.of(year));
        String text = Json.write(ledger);
        desk.keep(new Count(year, text, Json.write(Jury.rankings(ledger)), Tokens.hash(text)), by);
    }

    /** Only what is still so: who left, or whose customer was erased, since it was counted is not made a winner for good. */
    void freeze(int year, CurrentAccount by) throws SQLException {
        AwardYear kept = years.counted(year);
        if (kept.frozenAt() == null && recount(year).outdated()) {
            throw new ProblemException(AwardProblem.OUTDATED, "Count the year anew, and see who wins.");
        }
        desk.freeze(year, kept.hash(), by);
    }

    Recount recount(int year) throws SQLException {
        AwardYear kept = years.counted(year);
        Ledger then = kept.counted().orElseThrow();
        Ledger now = book.of(span.of(year));
        List<Ranking> today = Jury.rankings(now);
        return new Recount(
                kept,
                Tokens.hash(Objects.requireNonNull(kept.ledger())).equals(kept.hash()),
                Jury.rankings(then).equals(kept.results()),
                LedgerChange.between(then, now),
                now,
                today);
    }
}
