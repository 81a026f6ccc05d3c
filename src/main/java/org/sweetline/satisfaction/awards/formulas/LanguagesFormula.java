package org.sweetline.satisfaction.awards.formulas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Kind words in English and in Korean. In each language somebody's rate is held against the team's rate in it, and the
 * weaker of the two decides: 1.5 is half as much again as is usual, in both.
 */
record LanguagesFormula(int least) implements Formula {

    private static final Category CATEGORY = Category.TWO_LANGUAGES;
    private static final List<String> LANGUAGES = List.of("en", "ko");

    @Override
    public List<Score> scores(Ledger ledger) {
        List<Score> scores = new ArrayList<>();
        for (Colleague colleague : ledger.colleagues()) {
            List<Score> both = LANGUAGES.stream()
                    .map(language -> within(ledger, language, colleague.id()))
                    .flatMap(Optional::stream)
                    .toList();
            if (both.size() == LANGUAGES.size()) {
                scores.add(weaker(both));
            }
        }
        return scores;
    }

    private static Score weaker(List<Score> both) {
        Score deciding = both.stream().min(Comparator.comparing(Score::value)).orElseThrow();
        return new Score(
                deciding.agent(),
                deciding.value(),
                deciding.low(),
                deciding.high(),
                both.stream().mapToLong(Score::merits).sum(),
                both.stream().mapToLong(Score::chances).sum());
    }

    /** Empty without a kind word in the language, or with too few contacts in it. */
    private Optional<Score> within(Ledger ledger, String language, long agent) {
        long chances = chances(ledger, language, agent);
        long people = people(ledger, language, agent);
        if (chances < least || people == 0) {
            return Optional.empty();
        }
        double all = 0;
        double of = 0;
        for (Colleague colleague : ledger.colleagues()) {
            all += people(ledger, language, colleague.id());
            of += chances(ledger, language, colleague.id());
        }
        double usual = all / of;
        ShrunkenRate rate = new ShrunkenRate(people, chances, usual, least);
        return Optional.of(
                new Score(agent, rate.value() / usual, rate.low() / usual, rate.high() / usual, people, chances));
    }

    private static long people(Ledger ledger, String language, long agent) {
        return ledger.peopleByStratum(CATEGORY, agent)
                .getOrDefault(language, Set.of())
                .size();
    }

    private static long chances(Ledger ledger, String language, long agent) {
        return ledger.exposures(CATEGORY, agent).stream()
                .filter(each -> each.stratum().equals(language))
                .mapToLong(Exposure::chances)
                .sum();
    }
}
