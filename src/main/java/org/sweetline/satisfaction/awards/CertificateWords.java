package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.formulas.Ledger;
import org.sweetline.satisfaction.awards.formulas.Score;
import org.sweetline.satisfaction.awards.formulas.TeamSum;
import org.sweetline.satisfaction.awards.papers.Certificate;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.StoreConfig;
import org.sweetline.web.pages.Wording;

/** What a certificate says, in the words of its language. */
@ApplicationScoped
class CertificateWords {

    private static final int SHORT_HASH = 16;
    private static final double HUNDRED = 100;

    private final StoreConfig store;

    @Inject
    CertificateWords(StoreConfig store) {
        this.store = store;
    }

    /** @param quote null where nobody's words may be shown */
    record Won(
            String name,
            Category category,
            Score score,
            @Nullable KindQuote quote) {}

    Certificate of(AwardYear year, Won won, PageLanguage language) {
        Wording words = Wording.of("awards", language);
        String slug = Words.of(won.category());
        KindQuote quote = won.quote();
        return certificate(
                year,
                words,
                slug,
                words.say("given", won.name()),
                quote == null ? "" : quote.words(),
                quote == null ? "" : said(quote, words),
                figure(won, words));
    }

    Certificate team(AwardYear year, Ledger ledger, PageLanguage language) {
        Wording words = Wording.of("awards", language);
        TeamSum sum = ledger.team();
        String figure = words.say(
                "figure.team",
                count(sum.praises(), words),
                count(sum.customers(), words),
                count(sum.contacts(), words));
        if (sum.answers() > 0) {
            Share share = new Share(sum.satisfied(), sum.answers());
            figure += "  ·  "
                    + words.say(
                            "figure.csat",
                            number(HUNDRED * share.value().orElseThrow(), words),
                            number(HUNDRED * share.interval().low(), words),
                            number(HUNDRED * share.interval().high(), words),
                            count(sum.answers(), words));
        }
        return certificate(year, words, "team", words.say("team.name"), "", "", figure);
    }

    String said(KindQuote quote, Wording words) {
        String who = quote.customer().isEmpty() ? words.say("a-customer") : quote.customer();
        return who + "  ·  " + words.day(quote.at(), zone());
    }

    ZoneId zone() {
        return store.zone();
    }

    String storeName() {
        return store.name();
    }

    private Certificate certificate(
            AwardYear year, Wording words, String slug, String name, String quote, String said, String figure) {
        Instant counted = Objects.requireNonNull(year.countedAt());
        @Nullable Instant frozen = year.frozenAt();
        // What was counted before stays what it was counted by.
        String formula = year.counted().map(Ledger::formula).orElse(Ledger.FORMULA);
        String proof = words.say(
                "proof", words.day(counted, zone()), formula, year.hash().substring(0, SHORT_HASH));
        return new Certificate(
                store.name(),
                Integer.toString(year.year()),
                words.say("award." + slug),
                words.say("is-given-to"),
                name,
                words.say("citation." + slug, year.year()),
                quote,
                said,
                figure,
                words.day(frozen == null ? counted : frozen, zone()),
                words.say("signature"),
                proof,
                frozen == null ? words.say("draft") : "");
    }

    private static String figure(Won won, Wording words) {
        Score score = won.score();
        String key = "figure." + Words.of(won.category());
        if (score.low() == null || score.high() == null) {
            return words.say(key, count(score.merits(), words));
        }
        return words.say(
                key,
                count(score.merits(), words),
                count(score.chances(), words),
                number(score.value(), words),
                number(score.low(), words),
                number(score.high(), words));
    }

    private static String count(long number, Wording words) {
        return NumberFormat.getIntegerInstance(words.language().locale()).format(number);
    }

    /** Two digits that say something. */
    private static String number(double value, Wording words) {
        int digits = value < 10 ? 2 : value < 100 ? 1 : 0;
        NumberFormat format = NumberFormat.getInstance(words.language().locale());
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP));
    }
}
