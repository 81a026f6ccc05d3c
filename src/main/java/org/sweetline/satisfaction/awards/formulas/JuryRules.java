package org.sweetline.satisfaction.awards.formulas;

/**
 * From how many chances on somebody can win, and how many chances the team's own figure is worth: who has just enough is
 * drawn half way to it.
 */
public record JuryRules(
        int leastContacts,
        int leastInSurge,
        int leastComplaints,
        int leastCallers,
        int leastOfALanguage,
        int surgeStrength) {

    public static final JuryRules USUAL = new JuryRules(30, 10, 5, 20, 10, 5);
}
