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
import org.sweetline.surge.detection.Band;
import org.sweetline.surge.detection.Phase;
import org.sweetline.surge.detection.Reason;
import org.sweetline.surge.detection.Reason.SharedTrait;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.detection.SeriesWatch;
import org.sweetline.web.Words;

/** How each series stands, with the reason as of now where it is not as usual. */
record SeriesViews(Optional<Surge> surge, ZoneId zone) {

    /**
     * @param watched its last look; null when nobody has looked yet
     * @param usual in five minutes each, the present ones last
     */
    SeriesView of(Series series, @Nullable Watched watched, List<Long> counts, List<Band> usual) {
        long five = counts.get(counts.size() - 1);
        long fifteen = five + counts.get(counts.size() - 2) + counts.get(counts.size() - 3);
        if (watched == null) {
            return new SeriesView(
                    Words.of(series),
                    Words.of(Phase.NORMAL),
                    null,
                    null,
                    five,
                    fifteen,
                    tenths(0),
                    0,
                    0,
                    counts,
                    lows(usual),
                    highs(usual));
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
                counts,
                lows(usual),
                highs(usual));
    }

    private static List<Long> lows(List<Band> usual) {
        return usual.stream().map(Band::low).toList();
    }

    private static List<Long> highs(List<Band> usual) {
        return usual.stream().map(Band::high).toList();
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
        SharedTrait common =
                series == Series.ORDERS ? surge.map(Surge::common).orElse(SharedTrait.NOTHING) : SharedTrait.NOTHING;
        Reason reason = new Reason(series, five, watched.band(), begun, common);
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
