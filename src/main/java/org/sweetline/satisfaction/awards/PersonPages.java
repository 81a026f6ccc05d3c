package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.AwardPersonView.KindQuoteView;
import org.sweetline.satisfaction.awards.AwardSpan.Span;
import org.sweetline.satisfaction.awards.Honourees.Honouree;
import org.sweetline.satisfaction.awards.Honourees.Month;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.web.Words;

/** Somebody's own page of a year. Colleagues may read it as they may read the wall, unless its owner would rather not. */
@ApplicationScoped
class PersonPages {

    private static final int MONTHS = 12;

    /** What a page has room for; the book has all. */
    private static final int SHOWN = 400;

    private final AwardSpan span;
    private final AwardYears years;
    private final Honourees honourees;
    private final KindQuotes quotes;

    @Inject
    PersonPages(AwardSpan span, AwardYears years, Honourees honourees, KindQuotes quotes) {
        this.span = span;
        this.years = years;
        this.honourees = honourees;
        this.quotes = quotes;
    }

    AwardPersonView of(int year, long agent, long reader, boolean decides) throws SQLException {
        Span asked = span.of(year);
        Honouree person = shown(agent, reader, decides);
        List<Month> months = honourees.months(asked, agent, false);
        Month whole = month(months, 0);
        boolean close = decides || agent == reader;
        return new AwardPersonView(
                year,
                new PersonView(agent, person.name()),
                whole.praises(),
                whole.customers(),
                whole.korean(),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> month(months, month).praises())
                        .toList(),
                quotes.of(asked, agent, SHOWN).stream()
                        .map(quote -> KindQuoteView.of(quote, null))
                        .toList(),
                close ? honourees.kudos(year, agent) : List.of(),
                won(year, agent));
    }

    /** @throws ProblemException for a page that its owner keeps to themselves */
    Honouree shown(long agent, long reader, boolean decides) throws SQLException {
        Honouree person = honourees
                .find(agent)
                .orElseThrow(() -> new ProblemException(AwardProblem.NO_SUCH_AWARD, "Nobody here has that number."));
        if (person.shy() && agent != reader && !decides) {
            throw new ProblemException(AwardProblem.PAGE_NOT_SHOWN, "They keep this page to themselves.");
        }
        return person;
    }

    private List<String> won(int year, long agent) throws SQLException {
        AwardYear found = years.get(year);
        return found.publishedAt() == null
                ? List.of()
                : found.results().stream()
                        .filter(ranking -> ranking.winners().contains(agent))
                        .map(ranking -> Words.of(ranking.category()))
                        .toList();
    }

    private static Month month(List<Month> months, int month) {
        return months.stream().filter(each -> each.month() == month).findFirst().orElse(new Month(month, 0, 0, 0));
    }
}
