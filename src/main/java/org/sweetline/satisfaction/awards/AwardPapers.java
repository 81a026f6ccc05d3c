package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.formulas.Ledger;
import org.sweetline.satisfaction.awards.formulas.Ranking;
import org.sweetline.satisfaction.awards.formulas.Score;
import org.sweetline.satisfaction.awards.papers.CertificatePaper;
import org.sweetline.web.pages.PageLanguage;

/** What of a year goes out on paper or as a table. */
@ApplicationScoped
class AwardPapers {

    private final AwardYears years;
    private final AwardSpan span;
    private final KindQuotes quotes;
    private final Honourees honourees;
    private final EvidenceCsv csv;
    private final CertificateWords words;

    @Inject
    AwardPapers(
            AwardYears years,
            AwardSpan span,
            KindQuotes quotes,
            Honourees honourees,
            EvidenceCsv csv,
            CertificateWords words) {
        this.years = years;
        this.span = span;
        this.quotes = quotes;
        this.honourees = honourees;
        this.csv = csv;
        this.words = words;
    }

    String evidence(int year) throws SQLException {
        AwardYear found = years.counted(year);
        return csv.of(found, found.counted().orElseThrow());
    }

    /** @param forEverybody only words that we may quote outside */
    byte[] certificate(int year, Category category, long agent, PageLanguage language, boolean forEverybody)
            throws SQLException {
        AwardYear found = years.counted(year);
        Ledger ledger = found.counted().orElseThrow();
        if (category == Category.TEAM) {
            return CertificatePaper.draw(words.team(found, ledger, language));
        }
        Score score = won(found, category, agent);
        String name = honourees.names().getOrDefault(agent, "");
        List<KindQuote> best = quotes.best(span.of(year), List.of(agent), forEverybody);
        KindQuote quote = KindQuotes.first(best, agent, category == Category.KINDEST_WORDS);
        return CertificatePaper.draw(words.of(found, new CertificateWords.Won(name, category, score, quote), language));
    }

    /** @throws ProblemException when there is no such certificate */
    void requireWon(int year, Category category, long agent) throws SQLException {
        AwardYear found = years.counted(year);
        if (category != Category.TEAM) {
            won(found, category, agent);
        }
    }

    private static Score won(AwardYear year, Category category, long agent) {
        Ranking ranking = year.results().stream()
                .filter(each -> each.category() == category)
                .findFirst()
                .orElseThrow();
        return ranking.scores().stream()
                .filter(score -> score.agent() == agent && ranking.winners().contains(agent))
                .findFirst()
                .orElseThrow(() -> new ProblemException(AwardProblem.NO_SUCH_AWARD, "They did not win that award."));
    }
}
