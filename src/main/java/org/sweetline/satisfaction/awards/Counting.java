package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.sweetline.json.Json;
import org.sweetline.satisfaction.awards.AwardDesk.Count;
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
     * @param today who would win by the tables of now
     */
    record Recount(
            AwardYear year, boolean intact, boolean sameWinners, List<LedgerChange> changes, List<Ranking> today) {}

    void count(int year, CurrentAccount by) throws SQLException {
        Ledger ledger = book.of(span.of(year));
        String text = Json.write(ledger);
        desk.keep(new Count(year, text, Json.write(Jury.rankings(ledger)), Tokens.hash(text)), by);
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
                today);
    }
}
