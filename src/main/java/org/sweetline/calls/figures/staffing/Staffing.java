package org.sweetline.calls.figures.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.figures.UsualTargets;
import org.sweetline.calls.figures.staffing.StaffingView.ForecastView;
import org.sweetline.calls.figures.staffing.StaffingView.Source;
import org.sweetline.calls.figures.staffing.StaffingView.StaffingIntervalView;
import org.sweetline.calls.figures.staffing.StaffingView.StaffingPointView;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Words;

/** Answers the what-if: who is needed for what is foreseen. */
@ApplicationScoped
public class Staffing {

    private static final double MOST_LOAD = 2_000;
    private static final int CURVE_BELOW = 6;
    private static final int CURVE_ABOVE = 8;

    private final History history;
    private final UsualTargets targets;

    @Inject
    Staffing(History history, UsualTargets targets) {
        this.history = history;
        this.targets = targets;
    }

    public StaffingView answer(StaffingRequest asked) throws SQLException {
        Goal goal = asked.goal(targets.read());
        Optional<List<Double>> typed = asked.calls();
        if (typed.isPresent()) {
            int seconds = asked.handle()
                    .orElseThrow(() -> ProblemException.invalid("handle", "is needed where calls are typed in"));
            return view(asked, goal, Source.TYPED, new History.Past(List.of(), typed(asked, typed.get()), 0, seconds));
        }
        History.Past past = history.before(asked.day(), asked.zone(), asked.every(), asked.team());
        double seconds = asked.handle().map(Integer::doubleValue).orElse(past.handleSeconds());
        return view(asked, goal, Source.HISTORY, new History.Past(past.days(), past.calls(), past.handled(), seconds));
    }

    private static Map<Integer, Double> typed(StaffingRequest asked, List<Double> calls) {
        Map<Integer, Double> byMinute = new TreeMap<>();
        int width = (int) asked.every().width().toMinutes();
        for (int i = 0; i < calls.size(); i++) {
            byMinute.put(asked.first() + i * width, calls.get(i));
        }
        return byMinute;
    }

    private static StaffingView view(StaffingRequest asked, Goal goal, Source source, History.Past past) {
        List<StaffingIntervalView> intervals = new ArrayList<>();
        if (past.handleSeconds() > 0) {
            past.calls()
                    .forEach((minute, calls) ->
                            intervals.add(interval(asked, goal, minute, demand(asked, past, calls), calls)));
        }
        Optional<StaffingIntervalView> busiest =
                intervals.stream().max(Comparator.comparing(StaffingIntervalView::calls));
        return new StaffingView(
                Words.of(source),
                past.days().stream().map(String::valueOf).toList(),
                Words.of(asked.every()),
                goal.percent(),
                (int) goal.within(),
                past.handleSeconds() > 0 ? StaffingView.rounded(past.handleSeconds()) : null,
                past.handled(),
                intervals,
                busiest.map(StaffingIntervalView::minute).orElse(null),
                busiest.map(most -> curve(
                                asked, goal, demand(asked, past, most.calls().doubleValue()), most.agents()))
                        .orElse(List.of()));
    }

    private static Demand demand(StaffingRequest asked, History.Past past, double calls) {
        Demand demand = Demand.of(calls, asked.every().width().toSeconds(), past.handleSeconds());
        if (demand.load() > MOST_LOAD) {
            throw ProblemException.invalid(
                    "calls", "and handle make more work than %.0f agents could do".formatted(MOST_LOAD));
        }
        return demand;
    }

    private static StaffingIntervalView interval(
            StaffingRequest asked, Goal goal, int minute, Demand demand, double calls) {
        Optional<ErlangA> impatient = asked.impatient();
        Forecast fewest =
                impatient.isPresent() ? goal.fewest(impatient.get(), demand) : goal.fewest(new ErlangC(), demand);
        return new StaffingIntervalView(
                minute,
                StaffingView.rounded(calls),
                StaffingView.rounded(demand.load()),
                fewest.agents(),
                goal.rostered(fewest.agents()),
                ForecastView.of(fewest, impatient.isPresent()));
    }

    private static List<StaffingPointView> curve(StaffingRequest asked, Goal goal, Demand demand, int needed) {
        List<StaffingPointView> points = new ArrayList<>();
        for (int agents = Math.max(1, needed - CURVE_BELOW); agents <= needed + CURVE_ABOVE; agents++) {
            points.add(point(asked, goal, demand, agents));
        }
        return points;
    }

    private static StaffingPointView point(StaffingRequest asked, Goal goal, Demand demand, int agents) {
        double within = goal.within();
        @Nullable
        ForecastView impatient = asked.impatient()
                .map(model -> ForecastView.of(model.with(agents, demand, within), true))
                .orElse(null);
        return new StaffingPointView(
                agents, ForecastView.of(new ErlangC().with(agents, demand, within), false), impatient);
    }
}
