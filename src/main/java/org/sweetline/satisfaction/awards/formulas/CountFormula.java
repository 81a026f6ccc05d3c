package org.sweetline.satisfaction.awards.formulas;

import java.util.List;

/** How many different people said so. Colleagues and editors choose; nothing is estimated. */
record CountFormula(Category category) implements Formula {

    @Override
    public List<Score> scores(Ledger ledger) {
        return ledger.colleagues().stream()
                .map(colleague -> score(
                        colleague.id(), ledger.people(category, colleague.id()).size()))
                .filter(score -> score.merits() > 0)
                .toList();
    }

    private static Score score(long agent, long people) {
        return new Score(agent, people, null, null, people, 0);
    }
}
