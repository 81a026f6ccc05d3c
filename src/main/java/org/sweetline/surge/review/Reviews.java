package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.surge.Minutes;
import org.sweetline.surge.Minutes.Minute;
import org.sweetline.surge.Surge;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.surge.SurgeView;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.review.CampaignFlags.CampaignFlagView;
import org.sweetline.surge.review.ReviewView.ReviewFigureView;
import org.sweetline.surge.review.ReviewView.ReviewSpanView;
import org.sweetline.surge.review.ReviewView.SurgeMacroView;
import org.sweetline.surge.topics.Topics.TopicCountView;
import org.sweetline.web.Words;

/** Puts together what is known of a surge; of one that goes on, so far. */
@ApplicationScoped
public class Reviews {

    private static final Duration AROUND = Duration.ofMinutes(30);
    private static final int MOST_SPANS = 100;

    private final ReviewRows rows;
    private final Minutes minutes;
    private final SurgeConfig config;
    private final Clock clock;

    /** What minutes add up to; spans from half an hour before to half an hour behind. */
    public record Course(
            List<ReviewFigureView> figures,
            long answered,
            long abandoned,
            @Nullable Long waitSeconds,
            int spanMinutes,
            List<ReviewSpanView> spans,
            List<CampaignFlagView> flags,
            List<TopicCountView> topics,
            List<SurgeMacroView> macros) {}

    @Inject
    Reviews(ReviewRows rows, Minutes minutes, SurgeConfig config, Clock clock) {
        this.rows = rows;
        this.minutes = minutes;
        this.config = config;
        this.clock = clock;
    }

    public ReviewView of(long id) throws SQLException {
        Surge surge = rows.surge(id);
        Instant from = surge.beganAt();
        Instant until = surge.endedAt() == null ? clock.instant() : surge.endedAt();
        Course course = course(from, until);
        return new ReviewView(
                SurgeView.of(surge, config.zone()),
                config.zone().getId(),
                course.figures(),
                course.answered(),
                course.abandoned(),
                course.waitSeconds(),
                course.spanMinutes(),
                course.spans(),
                course.flags(),
                rows.steps(id),
                course.topics(),
                course.macros(),
                rows.todos(id));
    }

    /** How any stretch of time went, by what its minutes brought. */
    public Course course(Instant from, Instant until) throws SQLException {
        List<Minute> around = minutes.list(from.minus(AROUND), until.plus(AROUND));
        List<Minute> within = around.stream()
                .filter(minute -> !minute.at().isBefore(from.truncatedTo(ChronoUnit.MINUTES))
                        && minute.at().isBefore(until))
                .toList();
        long answered = within.stream().mapToLong(Minute::answered).sum();
        long waited = within.stream().mapToLong(Minute::waitMillis).sum();
        int width = width(Duration.between(from, until).plus(AROUND).plus(AROUND));
        return new Course(
                figures(within, from, until),
                answered,
                within.stream().mapToLong(Minute::abandons).sum(),
                wait(waited, answered),
                width,
                spans(around, width),
                rows.flags(from.minus(AROUND), until.plus(AROUND)),
                rows.topics(from, until),
                rows.macros(from, until));
    }

    /** What came of each series in some time, and what is usual; of what is still to come nothing is. */
    public List<ReviewFigureView> figures(Instant from, Instant until) throws SQLException {
        Instant now = clock.instant();
        Instant end = until.isAfter(now) ? now : until;
        return end.isAfter(from)
                ? figures(minutes.list(from.truncatedTo(ChronoUnit.MINUTES), end), from, end)
                : List.of();
    }

    private List<ReviewFigureView> figures(List<Minute> within, Instant from, Instant until) throws SQLException {
        List<ReviewFigureView> figures = new ArrayList<>();
        Map<Series, Double> usual = rows.usual(from, until);
        for (Series series : Series.values()) {
            long count = within.stream().mapToLong(minute -> minute.of(series)).sum();
            figures.add(new ReviewFigureView(Words.of(series), count, tenths(usual.get(series))));
        }
        return figures;
    }

    private static @Nullable BigDecimal tenths(@Nullable Double value) {
        return value == null ? null : BigDecimal.valueOf(Math.round(value * 10), 1);
    }

    /** One, five, fifteen minutes, or whole hours. */
    private static int width(Duration length) {
        return Stream.of(1, 5, 15, 60)
                .filter(width -> length.toMinutes() / width <= MOST_SPANS)
                .findFirst()
                .orElse(60 * (int) Math.max(1, length.toHours() / MOST_SPANS + 1));
    }

    /** Without gaps: in minutes that nobody counted nothing came. */
    private static List<ReviewSpanView> spans(List<Minute> minutes, int width) {
        TreeMap<Instant, List<Minute>> spans = new TreeMap<>();
        Duration step = Duration.ofMinutes(width);
        for (Minute minute : minutes) {
            long start = minute.at().getEpochSecond() / step.toSeconds() * step.toSeconds();
            spans.computeIfAbsent(Instant.ofEpochSecond(start), at -> new ArrayList<>())
                    .add(minute);
        }
        if (!spans.isEmpty()) {
            for (Instant at = spans.firstKey(); at.isBefore(spans.lastKey()); at = at.plus(step)) {
                spans.putIfAbsent(at, List.of());
            }
        }
        return spans.entrySet().stream()
                .map(span -> span(span.getKey(), span.getValue()))
                .toList();
    }

    private static @Nullable Long wait(long waited, long answered) {
        return answered == 0 ? null : waited / answered / 1000;
    }

    private static ReviewSpanView span(Instant at, List<Minute> minutes) {
        @Nullable
        Integer backlog = minutes.stream()
                .map(Minute::backlog)
                .filter(Objects::nonNull)
                .reduce((one, later) -> later)
                .orElse(null);
        long answered = minutes.stream().mapToLong(Minute::answered).sum();
        return new ReviewSpanView(
                at,
                minutes.stream().mapToLong(Minute::orders).sum(),
                minutes.stream().mapToLong(Minute::contacts).sum(),
                minutes.stream().mapToLong(Minute::calls).sum(),
                minutes.stream().mapToLong(Minute::abandons).sum(),
                answered,
                wait(minutes.stream().mapToLong(Minute::waitMillis).sum(), answered),
                backlog == null ? null : (long) backlog);
    }
}
