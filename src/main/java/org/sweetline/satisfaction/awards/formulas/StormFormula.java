package org.sweetline.satisfaction.awards.formulas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Happy customers within surges against how many the whole team had of so many contacts by the same channels: 1.20 is a
 * fifth more than these channels usually bring. Who was given the phones on that day is not measured by those who had mail.
 *
 * <p>Indirect standardisation: observed over expected, drawn towards 1 as if a few expected ones more had come.
 */
record StormFormula(int least, int strength) implements Formula {

    private static final Category CATEGORY = Category.CALM_IN_THE_STORM;

    @Override
    public List<Score> scores(Ledger ledger) {
        Map<String, Double> usual = usualByChannel(ledger);
        List<Score> scores = new ArrayList<>();
        for (Colleague colleague : ledger.colleagues()) {
            long chances = ledger.chances(CATEGORY, colleague.id());
            double expected = ledger.exposures(CATEGORY, colleague.id()).stream()
                    .mapToDouble(each -> each.chances() * usual.getOrDefault(each.stratum(), 0.0))
                    .sum();
            if (chances >= least && expected > 0) {
                scores.add(score(ledger, colleague.id(), expected, chances));
            }
        }
        return scores;
    }

    private Score score(Ledger ledger, long agent, double expected, long chances) {
        long happy = happy(ledger.peopleByStratum(CATEGORY, agent));
        ShrunkenRate ratio = new ShrunkenRate(happy, expected, 1, strength);
        return new Score(agent, ratio.value(), ratio.low(), ratio.high(), happy, chances);
    }

    private static Map<String, Double> usualByChannel(Ledger ledger) {
        Map<String, Double> people = new TreeMap<>();
        Map<String, Double> chances = new TreeMap<>();
        for (Colleague colleague : ledger.colleagues()) {
            ledger.peopleByStratum(CATEGORY, colleague.id())
                    .forEach((channel, who) -> people.merge(channel, (double) who.size(), Double::sum));
            ledger.exposures(CATEGORY, colleague.id())
                    .forEach(each -> chances.merge(each.stratum(), (double) each.chances(), Double::sum));
        }
        chances.replaceAll((channel, of) -> people.getOrDefault(channel, 0.0) / of);
        return chances;
    }

    private static long happy(Map<String, Set<String>> byChannel) {
        return byChannel.values().stream().mapToLong(Set::size).sum();
    }
}
