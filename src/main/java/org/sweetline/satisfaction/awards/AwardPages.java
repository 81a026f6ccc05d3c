package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.awards.AwardPersonView.KindQuoteView;
import org.sweetline.satisfaction.awards.AwardYearView.AwardView;
import org.sweetline.satisfaction.awards.AwardYearView.HonoureeView;
import org.sweetline.satisfaction.awards.AwardYearView.TeamAwardView;
import org.sweetline.satisfaction.awards.AwardYearView.WinnerView;
import org.sweetline.satisfaction.awards.Honourees.Honouree;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.formulas.Ledger;
import org.sweetline.satisfaction.awards.formulas.Ranking;
import org.sweetline.satisfaction.awards.formulas.Score;
import org.sweetline.satisfaction.awards.formulas.TeamSum;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.web.Words;

/** What is shown of a year: seven queries, whatever was counted. */
@ApplicationScoped
class AwardPages {

    private static final int OTHERS = 3;

    private final AwardYears years;
    private final AwardSpan span;
    private final KindQuotes quotes;
    private final Honourees honourees;

    @Inject
    AwardPages(AwardYears years, AwardSpan span, KindQuotes quotes, Honourees honourees) {
        this.years = years;
        this.span = span;
        this.quotes = quotes;
        this.honourees = honourees;
    }

    /** @param decides may see what is not published yet, and who came next */
    AwardYearView of(int year, long reader, boolean decides) throws SQLException {
        AwardYear found = years.get(year);
        List<Honouree> people = honourees.all(span.of(year));
        boolean shown = decides || found.publishedAt() != null;
        Optional<Ledger> ledger = shown ? found.counted() : Optional.empty();
        return new AwardYearView(
                year,
                Words.of(found.stage()),
                found.takesNominations(),
                found.countedAt(),
                found.frozenAt(),
                found.publishedAt(),
                shown ? found.hash() : "",
                ledger.map(Ledger::formula).orElse(Ledger.FORMULA),
                ledger.isPresent() ? awards(found, ledger.get(), decides) : List.of(),
                ledger.map(Ledger::team).map(AwardPages::team).orElse(null),
                people.stream()
                        .filter(person -> !person.shy() || person.id() == reader)
                        .map(person -> new HonoureeView(new PersonView(person.id(), person.name()), person.praises()))
                        .toList(),
                honourees.find(reader).map(Honouree::shy).orElse(false));
    }

    private List<AwardView> awards(AwardYear found, Ledger ledger, boolean decides) throws SQLException {
        Called called =
                new Called(honourees.names(), decides && found.publishedAt() == null ? honourees.shy() : Set.of());
        List<Ranking> rankings = found.results();
        List<Long> winners = rankings.stream()
                .flatMap(ranking -> ranking.winners().stream())
                .distinct()
                .toList();
        List<KindQuote> best = quotes.best(span.of(ledger.year()), winners, false);
        return rankings.stream()
                .map(ranking -> award(ranking, called, best, decides))
                .toList();
    }

    /** @param shy of whom is to be said that they take no part any more */
    private record Called(Map<Long, String> names, Set<Long> shy) {}

    private static AwardView award(Ranking ranking, Called called, List<KindQuote> best, boolean decides) {
        boolean picks = ranking.category() == Category.KINDEST_WORDS;
        int won = ranking.winners().size();
        return new AwardView(
                Words.of(ranking.category()),
                Words.of(ranking.outcome()),
                ranking.scores().stream()
                        .limit(won)
                        .map(score -> winner(score, called, KindQuotes.first(best, score.agent(), picks)))
                        .toList(),
                ranking.scores().stream()
                        .skip(won)
                        .limit(
                                decides
                                        ? Math.max(
                                                0,
                                                Math.min(
                                                        OTHERS, ranking.scores().size() - won - 1))
                                        : 0)
                        .map(score -> winner(score, called, null))
                        .toList());
    }

    private static WinnerView winner(Score score, Called called, @Nullable KindQuote quote) {
        return new WinnerView(
                new PersonView(score.agent(), called.names().getOrDefault(score.agent(), "")),
                called.shy().contains(score.agent()),
                score.value(),
                score.low(),
                score.high(),
                score.merits(),
                score.chances(),
                quote == null ? null : KindQuoteView.of(quote, null));
    }

    private static TeamAwardView team(TeamSum sum) {
        return new TeamAwardView(sum.contacts(), sum.praises(), sum.customers(), sum.satisfied(), sum.answers());
    }
}
