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

        boolean flagged() {
            return band().compareTo(Band.WATCH) >= 0;
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

    /** Of ordinary people so few are flagged that their ratios are chance; of everybody they are not. */
    @Test
    void peopleAreFlaggedAlikeWhateverSizeTheyWear() {
        List<Judged> ordinary = ordinary(judged);
        List<Judged> blind = ordinary(judge(SyntheticShop.shoppers(20261101).stream()
                .map(SyntheticShop::withoutSizes)
                .toList()));
        StringBuilder text = new StringBuilder(
                "flagged (Watch and above) by size, and its ratio to regular sizes;\n"
                        + "  of ordinary people also how many are well above their peers, and that in a shop that tells no sizes\n");
        for (SizeBand size : List.of(SizeBand.REGULAR, SizeBand.PETITE, SizeBand.TALL, SizeBand.PLUS)) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %-8s everybody %.2f %%, ratio %.2f; ordinary %.2f %%, ratio %.2f; above %.2f %%, ratio %.2f, untold %.2f%n",
                    size,
                    100 * rate(judged, size, Judged::flagged),
                    ratio(judged, size, Judged::flagged),
                    100 * rate(ordinary, size, Judged::flagged),
                    ratio(ordinary, size, Judged::flagged),
                    100 * rate(ordinary, size, Judged::aboveTheirPeers),
                    ratio(ordinary, size, Judged::aboveTheirPeers),
                    ratio(blind, size, Judged::aboveTheirPeers)));
            assertThat(ratio(judged, size, Judged::flagged)).isLessThan(1.25);
            assertThat(rate(ordinary, size, Judged::flagged)).isLessThan(0.01);
        }
        print(text.toString());

        assertThat(ratio(ordinary, SizeBand.PLUS, Judged::flagged)).isLessThan(1.25);
        assertThat(ratio(ordinary, SizeBand.PLUS, Judged::aboveTheirPeers)).isLessThan(1.5);
        assertThat(ratio(blind, SizeBand.PLUS, Judged::aboveTheirPeers)).isGreaterThan(3);
    }

    @Test
    void abusersAreFoundByWhatOthersHaveFoundOfThem() {
        assertThat(recall(Persona.RING, Band.REVIEW)).isGreaterThan(0.8);
        assertThat(recall(Persona.WARDROBER, Band.WATCH)).isGreaterThan(0.5);
        assertThat(recall(Persona.NORMAL, Band.WATCH)).isLessThan(0.02);
        assertThat(recall(Persona.BRACKETER, Band.REVIEW)).isLessThan(0.01);
    }

    private static double ratio(List<Judged> people, SizeBand size, Predicate<Judged> such) {
        return rate(people, size, such) / rate(people, SizeBand.REGULAR, such);
    }

    private static double rate(List<Judged> people, SizeBand size, Predicate<Judged> such) {
        List<Judged> alike =
                people.stream().filter(each -> each.shopper().size() == size).toList();
        return (double) alike.stream().filter(such).count() / alike.size();
    }

    private static List<Judged> ordinary(List<Judged> people) {
        return people.stream()
                .filter(each -> each.shopper().persona() == Persona.NORMAL)
                .toList();
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
            if (persona.abuser()) {
                text.append(String.format(
                        Locale.ROOT,
                        "  recall from Watch on %.3f, from Review on %.3f, High %.3f",
                        recall(persona, Band.WATCH),
                        recall(persona, Band.REVIEW),
                        recall(persona, Band.HIGH)));
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
