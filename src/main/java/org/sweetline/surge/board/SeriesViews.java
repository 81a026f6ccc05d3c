package org.sweetline.surge.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.surge.Surge;
import org.sweetline.surge.SurgeView.SurgeReasonView;
import org.sweetline.surge.WatchRows.Watched;
import org.sweetline.surge.board.SurgeBoardView.SeriesView;
import org.sweetline.surge.detection.Phase;
import org.sweetline.surge.detection.Reason;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.detection.SeriesWatch;
import org.sweetline.web.Words;

/** How each series stands, with the reason as of now where it is not as usual. */
record SeriesViews(Optional<Surge> surge, ZoneId zone) {

    /** @param watched its last look; null when nobody has looked yet */
    SeriesView of(Series series, @Nullable Watched watched, List<Long> counts) {
        long five = counts.get(counts.size() - 1);
        long fifteen = five + counts.get(counts.size() - 2) + counts.get(counts.size() - 3);
        if (watched == null) {
            return new SeriesView(
                    Words.of(series), Words.of(Phase.NORMAL), null, null, five, fifteen, tenths(0), 0, 0, counts);
        }
        SeriesWatch watch = watched.watch();
        return new SeriesView(
                Words.of(series),
                Words.of(watch.phase()),
                watch.since(),
                reason(series, watched, five),
                five,
                fifteen,
                tenths(watched.band().usual()),
                watched.band().low(),
                watched.band().high(),
                counts);
    }

    private @Nullable SurgeReasonView reason(Series series, Watched watched, long five) {
        SeriesWatch watch = watched.watch();
        Instant unheard = watched.unheardSince();
        if (watch.phase() == Phase.NORMAL) {
            return unheard == null
                    ? null
                    : new SurgeReasonView(Reason.unheardEnglish(unheard, zone), Reason.unheardKorean(unheard, zone));
        }
        Instant begun = watch.begunAt() == null ? watch.since() : watch.begunAt();
        boolean coded = series == Series.ORDERS && surge.isPresent();
        Reason reason = new Reason(
                series,
                five,
                watched.band(),
                begun,
                coded ? surge.get().code() : "",
                coded ? surge.get().codePercent() : 0);
        SurgeReasonView known = new SurgeReasonView(reason.english(zone), reason.korean(zone));
        return unheard == null
                ? known
                : new SurgeReasonView(
                        known.en() + " " + Reason.unheardEnglish(unheard, zone),
                        known.ko() + " " + Reason.unheardKorean(unheard, zone));
    }

    private static BigDecimal tenths(double value) {
        return BigDecimal.valueOf(Math.round(value * 10), 1);
    }
}
