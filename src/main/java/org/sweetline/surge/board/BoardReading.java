package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sweetline.surge.Minutes;
import org.sweetline.surge.Minutes.Minute;
import org.sweetline.surge.Surge;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.surge.SurgeView;
import org.sweetline.surge.WatchRows.Watched;
import org.sweetline.surge.board.LiveFigures.Live;
import org.sweetline.surge.board.SlowFigures.Slow;
import org.sweetline.surge.board.SurgeBoardView.BoardBacklogView;
import org.sweetline.surge.board.SurgeBoardView.BoardCallsView;
import org.sweetline.surge.board.SurgeBoardView.SeriesView;
import org.sweetline.surge.detection.Series;

/** Reads the board: five statements, and some more every ten seconds. */
@ApplicationScoped
class BoardReading {

    private static final int POINTS = 72;
    private static final int WIDTH = 5;
    private static final int LATELY = 15;
    private static final Duration SLOW_EVERY = Duration.ofSeconds(10);

    private final Minutes minutes;
    private final BoardRows rows;
    private final SurgeConfig config;
    private final Clock clock;
    private volatile @Nullable Slow slow;

    @Inject
    BoardReading(Minutes minutes, BoardRows rows, SurgeConfig config, Clock clock) {
        this.minutes = minutes;
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    SurgeBoardView read() throws SQLException {
        Instant now = clock.instant();
        Instant present = now.truncatedTo(ChronoUnit.MINUTES);
        List<Minute> counted =
                minutes.list(present.minus(Duration.ofMinutes((long) POINTS * WIDTH - 1)), present.plusSeconds(60));
        Map<Series, Watched> watched = rows.watched();
        Live live = rows.live();
        Slow many = slow(now);
        Optional<Surge> open = rows.surge();
        SeriesViews views = new SeriesViews(open, config.zone());
        List<SeriesView> series = new ArrayList<>();
        for (Series kind : Series.values()) {
            series.add(views.of(
                    kind,
                    watched.get(kind),
                    spans(counted, present, minute -> minute.of(kind)),
                    UsualBands.of(counted, kind, present, WIDTH)));
        }
        return new SurgeBoardView(
                now,
                false,
                config.zone().getId(),
                open.map(surge -> SurgeView.of(surge, config.zone())).orElse(null),
                series,
                calls(live, counted, present),
                backlog(many, counted, present, now),
                live.agents(),
                live.callbacks(),
                many.strip(),
                many.topics(),
                rows.incidents(),
                many.kindWords());
    }

    private Slow slow(Instant now) throws SQLException {
        Slow known = slow;
        if (known == null || !now.isBefore(known.at().plus(SLOW_EVERY))) {
            known = rows.slow();
            slow = known;
        }
        return known;
    }

    private static BoardCallsView calls(Live live, List<Minute> counted, Instant present) {
        Instant since = present.minus(Duration.ofMinutes(LATELY - 1));
        long abandoned = sum(counted, since, Minute::abandons);
        long answered = sum(counted, since, Minute::answered);
        long waited = sum(counted, since, Minute::waitMillis);
        return new BoardCallsView(
                live.waiting(),
                live.longestSince(),
                live.talking(),
                abandoned,
                abandoned + answered,
                answered == 0 ? null : waited / answered / 1000,
                spans(counted, present, Minute::abandons),
                spans(counted, present, Minute::answered),
                waits(counted, present));
    }

    private static List<Long> waits(List<Minute> counted, Instant present) {
        List<Long> answers = spans(counted, present, Minute::answered);
        List<Long> millis = spans(counted, present, Minute::waitMillis);
        return IntStream.range(0, POINTS)
                .mapToObj(at -> answers.get(at) == 0 ? 0L : millis.get(at) / answers.get(at) / 1000)
                .toList();
    }

    private static BoardBacklogView backlog(Slow many, List<Minute> counted, Instant present, Instant now) {
        BurnDown end = BurnDown.of(many.open(), many.servedLastHour(), many.arrivedLastHour());
        return new BoardBacklogView(
                many.open(),
                many.oldestAt(),
                many.arrivedLastHour(),
                many.servedLastHour(),
                end.usual().map(now::plus).orElse(null),
                end.earliest().map(now::plus).orElse(null),
                end.latest().map(now::plus).orElse(null),
                levels(counted, present, many.open()));
    }

    private static long sum(List<Minute> minutes, Instant since, ToLongFunction<Minute> figure) {
        return minutes.stream()
                .filter(minute -> !minute.at().isBefore(since))
                .mapToLong(figure)
                .sum();
    }

    private static int span(Minute minute, Instant present) {
        return POINTS - 1 - (int) (Duration.between(minute.at(), present).toMinutes() / WIDTH);
    }

    private static List<Long> spans(List<Minute> counted, Instant present, ToLongFunction<Minute> figure) {
        Long[] spans = new Long[POINTS];
        Arrays.fill(spans, 0L);
        for (Minute minute : counted) {
            spans[span(minute, present)] += figure.applyAsLong(minute);
        }
        return List.of(spans);
    }

    /** The level at the end of each span; where nobody looked it is that of before. */
    private static List<Long> levels(List<Minute> counted, Instant present, long last) {
        Long[] levels = new Long[POINTS];
        for (Minute minute : counted) {
            Integer backlog = minute.backlog();
            if (backlog != null) {
                levels[span(minute, present)] = (long) backlog;
            }
        }
        levels[POINTS - 1] = last;
        for (int i = POINTS - 2; i >= 0; i--) {
            levels[i] = levels[i] == null ? levels[i + 1] : levels[i];
        }
        return List.of(levels);
    }
}
