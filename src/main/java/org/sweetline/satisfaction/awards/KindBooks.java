package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sweetline.satisfaction.awards.AwardPersonView.KudosView;
import org.sweetline.satisfaction.awards.AwardSpan.Span;
import org.sweetline.satisfaction.awards.Honourees.Honouree;
import org.sweetline.satisfaction.awards.Honourees.Month;
import org.sweetline.satisfaction.awards.papers.BookPaper;
import org.sweetline.satisfaction.awards.papers.KindBook;
import org.sweetline.satisfaction.awards.papers.KindBook.Chapter;
import org.sweetline.satisfaction.awards.papers.KindBook.Passage;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.Wording;

/** The book of what was said of somebody in a year, month by month. */
@ApplicationScoped
class KindBooks {

    private final AwardSpan span;
    private final KindQuotes quotes;
    private final Honourees honourees;
    private final CertificateWords saying;

    @Inject
    KindBooks(AwardSpan span, KindQuotes quotes, Honourees honourees, CertificateWords saying) {
        this.span = span;
        this.quotes = quotes;
        this.honourees = honourees;
        this.saying = saying;
    }

    /** @param forEverybody only words that we may quote outside, and nothing of colleagues */
    byte[] book(int year, Honouree person, PageLanguage language, boolean forEverybody) throws SQLException {
        Span asked = span.of(year);
        Wording words = Wording.of("awards", language);
        List<KindQuote> said = quotes.of(asked, person.id(), null).stream()
                .filter(quote -> !forEverybody || quote.mayQuote())
                .toList();
        List<Chapter> chapters = months(said, words);
        List<KudosView> kudos = forEverybody ? List.of() : honourees.kudos(year, person.id());
        if (!kudos.isEmpty()) {
            chapters.add(new Chapter(
                    words.say("book.kudos"),
                    kudos.stream().map(KindBooks::passage).toList()));
        }
        Month whole = whole(asked, person, forEverybody);
        return BookPaper.draw(new KindBook(
                saying.storeName(),
                words.say("book.title", year),
                words.say("given", person.name()),
                words.say(lead(said.size()), said.size(), year),
                words.say(forEverybody ? "book.foot.public" : "book.foot.team", year, saying.storeName()),
                chapters,
                List.of(
                        words.say(
                                whole.praises() == 1 ? "book.sum.one" : "book.sum", whole.praises(), whole.customers()),
                        words.say("book.thanks", person.name()))));
    }

    private static String lead(int times) {
        return switch (times) {
            case 0 -> "book.lead.none";
            case 1 -> "book.lead.one";
            default -> "book.lead";
        };
    }

    private static Passage passage(KudosView kudos) {
        return new Passage(kudos.words(), "", kudos.from().name());
    }

    private Month whole(Span asked, Honouree person, boolean forEverybody) throws SQLException {
        return honourees.months(asked, person.id(), forEverybody).stream()
                .filter(month -> month.month() == 0)
                .findFirst()
                .orElse(new Month(0, 0, 0, 0));
    }

    private List<Chapter> months(List<KindQuote> said, Wording words) {
        Map<Integer, List<KindQuote>> byMonth = said.stream()
                .collect(Collectors.groupingBy(
                        quote -> quote.at().atZone(saying.zone()).getMonthValue(), TreeMap::new, Collectors.toList()));
        List<Chapter> chapters = new ArrayList<>();
        byMonth.forEach((month, spoken) -> chapters.add(new Chapter(
                java.time.Month.of(month)
                        .getDisplayName(
                                TextStyle.FULL_STANDALONE, words.language().locale()),
                spoken.stream()
                        .map(quote -> new Passage(quote.words(), quote.translation(), saying.said(quote, words)))
                        .toList())));
        return chapters;
    }
}
