package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sweetline.satisfaction.numbers.Interval;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.satisfaction.numbers.Standing;

/** How the people of the team stand, drawn towards the team so that luck does not lead. There is no end of the list. */
@ApplicationScoped
class Standings {

    /** What nobody in particular answered: it counts for the team. */
    private static final String NOBODY = "-";

    private final CsatFigures figures;
    private final StandingConfig config;

    @Inject
    Standings(CsatFigures figures, StandingConfig config) {
        this.figures = figures;
        this.config = config;
    }

    /**
     * @param value drawn towards the team's score; {@code low} to {@code high} holds the truth with 90 % certainty
     * @param ranked enough answers to be compared at all
     */
    public record AgentStandingView(
            String agent, String name, ShareView csat, double value, double low, double high, boolean ranked) {}

    /** The better half of those who can be compared, best first; then the others by name. */
    List<AgentStandingView> of(CsatScope asked) throws SQLException {
        List<CsatTally> agents = figures.tallies(asked, CsatBy.AGENT, asked.start(), asked.end());
        Share team = agents.stream().map(CsatTally::csat).reduce(Share.NONE, Share::plus);
        double usual = usual(team);
        List<AgentStandingView> all = agents.stream()
                .filter(agent -> !agent.key().equals(NOBODY))
                .map(agent -> view(agent, usual))
                .toList();
        List<AgentStandingView> ranked = all.stream()
                .filter(AgentStandingView::ranked)
                .sorted(Comparator.comparingDouble(AgentStandingView::value).reversed())
                .toList();
        List<AgentStandingView> top = ranked.subList(0, (ranked.size() + 1) / 2);
        List<AgentStandingView> others = all.stream()
                .filter(each -> !top.contains(each))
                .map(Standings::withoutRank)
                .sorted(Comparator.comparing(AgentStandingView::name))
                .toList();
        return Stream.concat(top.stream(), others.stream()).toList();
    }

    /** The team's rate; nobody is drawn towards all or nothing, which half an answer more on either side prevents. */
    private static double usual(Share team) {
        return team.hits() == 0 || team.hits() == team.of() ? (team.hits() + 0.5) / (team.of() + 1.0) : team.estimate();
    }

    private AgentStandingView view(CsatTally agent, double usual) {
        Standing standing = new Standing(agent.csat(), usual, config.strength());
        Interval interval = standing.interval();
        return new AgentStandingView(
                agent.key(),
                agent.name(),
                ShareView.of(agent.csat()),
                standing.value(),
                interval.low(),
                interval.high(),
                agent.answered() >= config.answers());
    }

    private static AgentStandingView withoutRank(AgentStandingView view) {
        return new AgentStandingView(
                view.agent(), view.name(), view.csat(), view.value(), view.low(), view.high(), false);
    }
}
