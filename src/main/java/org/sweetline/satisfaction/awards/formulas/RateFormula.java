package org.sweetline.satisfaction.awards.formulas;

import java.util.ArrayList;
import java.util.List;

/**
 * Different people for a hundred chances, drawn towards the team's rate. Who answers twice as many customers hears twice as
 * many kind words; that alone wins nothing, and neither does one kind word of three customers.
 *
 * @param least chances that one needs, and how many chances the team's rate is worth
 */
record RateFormula(Category category, int least) implements Formula {

    private static final double HUNDRED = 100;

    @Override
    public List<Score> scores(Ledger ledger) {
        double people = 0;
        double chances = 0;
        for (Colleague colleague : ledger.colleagues()) {
            people += ledger.people(category, colleague.id()).size();
            chances += ledger.chances(category, colleague.id());
        }
        List<Score> scores = new ArrayList<>();
        if (people == 0 || chances == 0) {
            return scores;
        }
        for (Colleague colleague : ledger.colleagues()) {
            long own = ledger.chances(category, colleague.id());
            if (own >= least) {
                scores.add(score(
                        colleague.id(), ledger.people(category, colleague.id()).size(), own, people / chances));
            }
        }
        return scores;
    }

    private Score score(long agent, long people, long chances, double usual) {
        ShrunkenRate rate = new ShrunkenRate(people, chances, usual, least);
        return new Score(agent, HUNDRED * rate.value(), HUNDRED * rate.low(), HUNDRED * rate.high(), people, chances);
    }
}
