package org.sweetline.satisfaction.praise.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.sweetline.satisfaction.praise.PraiseView;
import org.sweetline.satisfaction.praise.lessons.PraiseBacktestView.BacktestFlipView;
import org.sweetline.satisfaction.praise.lessons.PraiseBacktestView.BacktestSideView;
import org.sweetline.satisfaction.praise.names.Roster;
import org.sweetline.satisfaction.praise.words.Label;
import org.sweetline.satisfaction.praise.words.Listener;
import org.sweetline.satisfaction.praise.words.Occasion;
import org.sweetline.satisfaction.praise.words.Reading;

/** Reads judged words again with the rules of today. */
@ApplicationScoped
class Backtest {

    private static final double SAYS_PRAISE = 0.5;
    private static final int MOST = 400;
    private static final int MOST_FLIPS = 50;

    private final Listener listener = new Listener();
    private final Roster nobody = new Roster(List.of());
    private final Lessons lessons;

    @Inject
    Backtest(Lessons lessons) {
        this.lessons = lessons;
    }

    private record Again(PraiseView praise, boolean praised, double now, double learned) {}

    PraiseBacktestView run() throws SQLException {
        Map<String, Double> weights = lessons.standing().weights();
        List<Again> all = lessons.judged().stream()
                .limit(MOST)
                .map(praise -> again(praise, weights))
                .toList();
        List<BacktestSideView> sides = List.of(
                side("heard", "", all, again -> again.praise().confidence()),
                side("rules", Reading.VERSION, all, Again::now),
                side("learned", Reading.VERSION, all, Again::learned));
        List<BacktestFlipView> flips = all.stream()
                .filter(again -> says(again.now()) != says(again.praise().confidence()))
                .limit(MOST_FLIPS)
                .map(Backtest::flip)
                .toList();
        return new PraiseBacktestView(all.size(), sides, flips);
    }

    private Again again(PraiseView praise, Map<String, Double> weights) {
        Reading reading = listener.read(praise.words(), occasion(praise.source()), nobody);
        double now = reading.label() == Label.PRAISE ? reading.confidence() : Math.min(reading.confidence(), 0.49);
        double learned = Reranking.likelihood(Traits.before(praise), Traits.of(praise), weights);
        return new Again(praise, !praise.state().equals("rejected"), now, learned);
    }

    private static Occasion occasion(String source) {
        return switch (source) {
            case "call" -> Occasion.CALL;
            case "survey" -> Occasion.SURVEY;
            case "logged" -> Occasion.LOGGED;
            default -> Occasion.MAIL;
        };
    }

    private static BacktestSideView side(
            String side, String version, List<Again> all, ToDoubleFunction<Again> likelihood) {
        List<Again> said = new ArrayList<>(all);
        said.removeIf(again -> !says(likelihood.applyAsDouble(again)));
        int right = (int) said.stream().filter(Again::praised).count();
        int praised = (int) all.stream().filter(Again::praised).count();
        return new BacktestSideView(
                side,
                version,
                right,
                said.size() - right,
                praised - right,
                said.isEmpty() ? 0 : (double) right / said.size(),
                praised == 0 ? 0 : (double) right / praised);
    }

    private static BacktestFlipView flip(Again again) {
        PraiseView praise = again.praise();
        return new BacktestFlipView(praise.id(), praise.quote(), again.praised(), praise.confidence(), again.now());
    }

    private static boolean says(double likelihood) {
        return likelihood >= SAYS_PRAISE;
    }
}
