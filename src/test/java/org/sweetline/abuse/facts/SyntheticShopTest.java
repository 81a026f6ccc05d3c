package org.sweetline.abuse.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sweetline.abuse.history.SizeBand;
import org.sweetline.abuse.peers.ApprovalLimits;
import org.sweetline.abuse.peers.ApprovalLimits.Limit;
import org.sweetline.abuse.peers.Terms;
import org.sweetline.abuse.rules.Band;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.FactSheet;
import org.sweetline.abuse.rules.Judgement;
import org.sweetline.abuse.rules.Scorer;
import org.sweetline.abuse.rules.StarterRules;

/** The starter rules on a shop of which everybody's secrets are known. It prints what they find. */
class SyntheticShopTest {
    private static final System.Logger LOG = System.getLogger(SyntheticShopTest.class.getName());
    private static final Terms TERMS =
            Terms.USUAL.under(new ApprovalLimits(List.of(new Limit(SyntheticShop.OPENED, 150, 5))));
    private static List<Judged> judged = List.of();

    private record Judged(Shopper shopper, FactSheet sheet, Judgement judgement) {
        Band band() {
            return judgement.band();
        }

        /** What a body that is hard to dress would show in first: more returns than others who buy such things. */
        boolean aboveTheirPeers() {
            return sheet.value(Fact.MATURED_ITEMS).orElse(0) >= 10
                    && sheet.value(Fact.EXCESS).orElse(0) >= 1.5;
        }
    }

    @BeforeAll
    static void judgeEverybody() {
        judged = judge(SyntheticShop.shoppers(20261101));
    }

    private static List<Judged> judge(List<Shopper> shoppers) {
        Census census = new Census(SyntheticShop.NOW, TERMS);
        shoppers.forEach(shopper -> census.count(shopper.history()));
        FactMaths maths = new FactMaths(census.baseline(), TERMS);
        Scorer scorer = new Scorer(StarterRules.ruleSet());
        return shoppers.stream()
                .map(shopper -> {
                    FactSheet sheet =
                            maths.of(shopper.history(), SyntheticShop.NOW).sheet();
                    return new Judged(shopper, sheet, scorer.judge(sheet));
                })
                .toList();
    }

    @Test
    void whoeverIsCalledHighIsAnAbuser() {
        print(table());

        assertThat(precision(Band.HIGH)).isGreaterThanOrEqualTo(0.95);
        assertThat(count(each -> each.band() == Band.HIGH)).isPositive();
    }

    @Test
    void unluckyPlusSizesAndGiftGiversAreNeverAboveWatch() {
        assertThat(judged.stream()
                        .filter(each -> each.shopper().persona() == Persona.UNLUCKY_PLUS_SIZE
                                || each.shopper().persona() == Persona.GIFT_GIVER)
                        .filter(each -> each.band().compareTo(Band.WATCH) > 0)
                        .map(each -> each.shopper().persona() + " " + each.band())
                        .toList())
                .isEmpty();
    }

    @Test
    void sizesAreJudgedAlikeAmongOrdinaryPeople() {
        List<Judged> blind = judge(SyntheticShop.shoppers(20261101).stream()
                .map(SyntheticShop::withoutSizes)
                .toList());
        StringBuilder text = new StringBuilder("ordinary people by size: flagged, and well above their peers\n");
        for (SizeBand size : List.of(SizeBand.REGULAR, SizeBand.PETITE, SizeBand.TALL, SizeBand.PLUS)) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %-8s flagged %.2f %%, above %.2f %%, ratio to regular %.2f; sizes not told apart: %.2f%n",
                    size,
                    100 * rate(judged, size, each -> each.band().compareTo(Band.WATCH) >= 0),
                    100 * rate(judged, size, Judged::aboveTheirPeers),
                    ratio(judged, size),
                    ratio(blind, size)));
        }
        print(text.toString());

        assertThat(ratio(judged, SizeBand.PLUS)).isLessThan(1.5);
        assertThat(ratio(blind, SizeBand.PLUS)).isGreaterThan(3);
        assertThat(rate(judged, SizeBand.PLUS, each -> each.band().compareTo(Band.WATCH) >= 0))
                .isLessThan(0.01);
    }

    @Test
    void abusersAreFoundByWhatOthersHaveFoundOfThem() {
        assertThat(recall(Persona.RING, Band.REVIEW)).isGreaterThan(0.8);
        assertThat(recall(Persona.WARDROBER, Band.WATCH)).isGreaterThan(0.5);
        assertThat(recall(Persona.NORMAL, Band.WATCH)).isLessThan(0.02);
        assertThat(recall(Persona.BRACKETER, Band.REVIEW)).isLessThan(0.01);
    }

    private static double ratio(List<Judged> people, SizeBand size) {
        return rate(people, size, Judged::aboveTheirPeers) / rate(people, SizeBand.REGULAR, Judged::aboveTheirPeers);
    }

    private static double rate(List<Judged> people, SizeBand size, Predicate<Judged> such) {
        List<Judged> ordinary = people.stream()
                .filter(each -> each.shopper().size() == size && each.shopper().persona() == Persona.NORMAL)
                .toList();
        return (double) ordinary.stream().filter(such).count() / ordinary.size();
    }

    private static double precision(Band band) {
        return (double) count(
                        each -> each.band() == band && each.shopper().persona().abuser())
                / count(each -> each.band() == band);
    }

    private static double recall(Persona persona, Band from) {
        return (double) count(each ->
                        each.shopper().persona() == persona && each.band().compareTo(from) >= 0)
                / count(each -> each.shopper().persona() == persona);
    }

    private static long count(Predicate<Judged> such) {
        return judged.stream().filter(such).count();
    }

    private static String table() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-18s", "persona"));
        for (Band band : Band.values()) {
            text.append(String.format(Locale.ROOT, "%22s", band));
        }
        Map<Persona, List<Judged>> personas = judged.stream()
                .collect(Collectors.groupingBy(
                        each -> each.shopper().persona(), () -> new EnumMap<>(Persona.class), Collectors.toList()));
        personas.forEach((persona, people) -> {
            text.append(String.format(Locale.ROOT, "%n%-18s", persona));
            for (Band band : Band.values()) {
                long in = people.stream().filter(each -> each.band() == band).count();
                text.append(String.format(Locale.ROOT, "%13d (%5.1f %%)", in, 100.0 * in / people.size()));
            }
        });
        for (Band band : List.of(Band.WATCH, Band.REVIEW, Band.HIGH)) {
            double found = count(each ->
                    each.band().compareTo(band) >= 0 && each.shopper().persona().abuser());
            text.append(String.format(
                    Locale.ROOT,
                    "%n%-6s precision %.3f; from there on recall of abusers %.3f",
                    band,
                    precision(band),
                    found / count(each -> each.shopper().persona().abuser())));
        }
        return text.toString();
    }

    private static void print(String text) {
        LOG.log(System.Logger.Level.INFO, "\n{0}", text);
    }
}
