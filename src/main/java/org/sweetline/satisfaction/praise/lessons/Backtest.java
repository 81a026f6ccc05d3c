package org.sweetline.satisfaction.praise.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.figures.ShareView;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.satisfaction.praise.PraiseView;
import org.sweetline.satisfaction.praise.lessons.PraiseBacktestView.BacktestFlipView;
import org.sweetline.satisfaction.praise.lessons.PraiseBacktestView.BacktestSideView;
import org.sweetline.satisfaction.praise.words.Reading;

/** Holds two versions of the rules against what people judged. */
@ApplicationScoped
class Backtest {

    private static final double SAYS_PRAISE = 0.5;
    private static final int MOST_FLIPS = 50;

    private final Lessons lessons;
    private final KeptReadings readings;

    @Inject
    Backtest(Lessons lessons, KeptReadings readings) {
        this.lessons = lessons;
        this.readings = readings;
    }

    private record Compared(PraiseView praise, double before, double after) {

        boolean praised() {
            return !praise.state().equals("rejected");
        }

        boolean flips() {
            return says(before) != says(after);
        }

        boolean betters() {
            return flips() && says(after) == praised();
        }
    }

    /** Over the remarks that both versions read and neither learned from. */
    PraiseBacktestView run(RuleVersion before, RuleVersion after) throws SQLException {
        List<PraiseView> all = lessons.judged();
        List<PraiseView> judged = all.stream()
                .filter(praise -> !HeldOut.taught(before, praise) && !HeldOut.taught(after, praise))
                .toList();
        Map<Long, Double> first = readings.of(before.rules());
        Map<Long, Double> second = readings.of(after.rules());
        List<Compared> read = new ArrayList<>();
        for (PraiseView praise : judged) {
            Optional<Double> one = likelihood(before, first, praise);
            Optional<Double> other = likelihood(after, second, praise);
            if (one.isPresent() && other.isPresent()) {
                read.add(new Compared(praise, one.get(), other.get()));
            }
        }
        List<Compared> flips = read.stream().filter(Compared::flips).toList();
        int better = (int) flips.stream().filter(Compared::betters).count();
        return new PraiseBacktestView(
                read.size(),
                judged.size() - read.size(),
                all.size() - judged.size(),
                List.of(side(before, read, Compared::before), side(after, read, Compared::after)),
                better,
                flips.size() - better,
                flips.stream().limit(MOST_FLIPS).map(Backtest::flip).toList());
    }

    private Optional<Double> likelihood(RuleVersion version, Map<Long, Double> kept, PraiseView praise)
            throws SQLException {
        return switch (version.kind()) {
            case HEARD -> Optional.of(praise.confidence());
            case LEARNED ->
                Optional.of(Reranking.likelihood(Traits.before(praise), Traits.of(praise), version.weights()));
            case RULES -> byRules(version, kept.get(praise.id()), praise);
        };
    }

    private Optional<Double> byRules(RuleVersion version, @Nullable Double kept, PraiseView praise)
            throws SQLException {
        if (kept == null && version.rules().equals(Reading.VERSION)) {
            return Optional.of(readings.byRulesOfToday(praise));
        }
        return Optional.ofNullable(kept);
    }

    private static BacktestSideView side(
            RuleVersion version, List<Compared> all, ToDoubleFunction<Compared> likelihood) {
        List<Compared> said = all.stream()
                .filter(each -> says(likelihood.applyAsDouble(each)))
                .toList();
        int right = (int) said.stream().filter(Compared::praised).count();
        int praised = (int) all.stream().filter(Compared::praised).count();
        return new BacktestSideView(
                version.key(),
                right,
                said.size() - right,
                praised - right,
                ShareView.of(new Share(right, said.size())),
                ShareView.of(new Share(right, praised)));
    }

    private static BacktestFlipView flip(Compared compared) {
        PraiseView praise = compared.praise();
        return new BacktestFlipView(
                praise.id(), praise.ticket(), praise.quote(), compared.praised(), compared.before(), compared.after());
    }

    private static boolean says(double likelihood) {
        return likelihood >= SAYS_PRAISE;
    }
}
