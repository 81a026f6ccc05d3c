package org.sweetline.satisfaction.awards.formulas;

import java.util.ArrayList;
import java.util.List;
import org.sweetline.satisfaction.numbers.Interval;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.satisfaction.numbers.Standing;

/** Of a hundred callers, how many did not have to come back: the share, drawn towards the team's. */
record FirstCallFormula(int least) implements Formula {

    private static final Category CATEGORY = Category.BEST_FIRST_CALL;
    private static final double HUNDRED = 100;

    @Override
    public List<Score> scores(Ledger ledger) {
        Share team = Share.NONE;
        for (Colleague colleague : ledger.colleagues()) {
            team = team.plus(share(ledger, colleague.id()));
        }
        List<Score> scores = new ArrayList<>();
        for (Colleague colleague : ledger.colleagues()) {
            Share own = share(ledger, colleague.id());
            if (own.of() >= least) {
                scores.add(score(colleague.id(), new Standing(own, within(team), least)));
            }
        }
        return scores;
    }

    private static Score score(long agent, Standing standing) {
        Interval interval = standing.interval();
        return new Score(
                agent,
                HUNDRED * standing.value(),
                HUNDRED * interval.low(),
                HUNDRED * interval.high(),
                standing.own().hits(),
                standing.own().of());
    }

    private static Share share(Ledger ledger, long agent) {
        return ledger.exposures(CATEGORY, agent).stream()
                .map(each -> new Share(each.hits(), each.chances()))
                .reduce(Share.NONE, Share::plus);
    }

    /** Strictly between 0 and 1, even where everybody had luck. */
    private static double within(Share team) {
        return (team.hits() + 0.5) / (team.of() + 1.0);
    }
}
