package org.sweetline.satisfaction.awards.formulas;

import java.util.ArrayList;
import java.util.List;

/** Gives the awards: the same ledger always brings the same winners. */
public final class Jury {

    private Jury() {}

    /** One for each category that somebody can win; the team's award is everybody's. */
    public static List<Ranking> rankings(Ledger ledger) {
        List<Ranking> rankings = new ArrayList<>();
        for (Category category : Category.values()) {
            if (category != Category.TEAM) {
                rankings.add(Ranking.of(
                        category, formula(category, ledger.rules()).scores(ledger), anyMerit(category, ledger)));
            }
        }
        return rankings;
    }

    private static Formula formula(Category category, JuryRules rules) {
        return switch (category) {
            case CUSTOMERS_CHOICE -> new RateFormula(category, rules.leastContacts());
            case CALM_IN_THE_STORM -> new StormFormula(rules.leastInSurge(), rules.surgeStrength());
            case TURN_AROUND -> new RateFormula(category, rules.leastComplaints());
            case BEST_FIRST_CALL -> new FirstCallFormula(rules.leastCallers());
            case TEAMMATE, KINDEST_WORDS -> new CountFormula(category);
            case TWO_LANGUAGES -> new LanguagesFormula(rules.leastOfALanguage());
            case TEAM -> throw new IllegalArgumentException("everybody wins it");
        };
    }

    private static boolean anyMerit(Category category, Ledger ledger) {
        return ledger.merits().stream().anyMatch(merit -> merit.category() == category)
                || ledger.exposures().stream().anyMatch(each -> each.category() == category && each.hits() > 0);
    }
}
