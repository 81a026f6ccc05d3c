package org.sweetline.calls.figures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/**
 * The figures of some days as they stand.
 *
 * @param formula which definitions of docs/call-figures.md they follow
 * @param level the percentage of the phone settings that is to be answered within so many seconds
 * @param contactDays within how many days no further contact means that the first was enough
 * @param previous the same of as many days before
 * @param spans cut as asked, those without calls too
 */
public record CallFiguresView(
        Instant from,
        Instant until,
        String zone,
        @OneOf(Every.class) String every,
        Instant asOf,
        int formula,
        int level,
        int within,
        int shortBelow,
        int contactDays,
        FiguresView sum,
        FiguresView previous,
        List<FigureSpanView> spans,
        List<FigureGroupView> groups,
        List<WaitBandView> waits) {

    public static final int FORMULA = 3;

    public record FigureSpanView(Instant from, Instant until, FiguresView figures) {}

    /** The key goes into the filter of its kind; by name, never by rank. */
    public record FigureGroupView(String key, String name, String nameKo, FiguresView figures) {}

    /** Of those who came into the line, how many waited so many seconds and were answered, or hung up. */
    public record WaitBandView(int from, @Nullable Integer until, long answered, long abandoned, long other) {}
}
