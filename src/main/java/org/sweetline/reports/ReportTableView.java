package org.sweetline.reports;

import java.util.List;
import org.sweetline.web.Bilingual;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * A table, and how it is drawn.
 *
 * @param drawn the keys of the columns that the chart shows over the first
 */
public record ReportTableView(
        String key,
        Bilingual title,
        List<ReportColumnView> columns,
        List<ReportRowView> rows,
        @OneOf(ReportChart.class) String chart,
        List<String> drawn) {

    /** Columns in their order; the first names the row. */
    public record ReportColumnView(
            String key,
            Bilingual title,
            @OneOf(ReportUnit.class) String unit) {}

    /** @param key what the row is narrowed to, such as {@code agent=3}; it opens the row's numbers */
    public record ReportRowView(String key, List<ReportCellView> cells) {

        /** One that is narrowed to nothing. */
        public static ReportRowView of(ReportCellView... cells) {
            return new ReportRowView("", List.of(cells));
        }
    }

    /** How a table looks as a picture. */
    public enum ReportChart {
        NONE,
        BARS,
        STACK,
        LINES,
        INTERVALS,
        /** Volumes as bars, shares and lengths as lines over them, each on its own scale; its text column marks days. */
        OVERLAY
    }

    /** What the numbers of a column are. */
    public enum ReportUnit {
        TEXT,
        DAY,
        TIME,
        COUNT,
        SHARE,
        /** For each hundred. */
        RATE,
        SECONDS,
        NUMBER,
        /** A difference of shares, in points of a hundred. */
        POINTS
    }

    /** Without a picture. */
    public static ReportTableView plain(
            String key, Bilingual title, List<ReportColumnView> columns, List<ReportRowView> rows) {
        return drawn(key, title, columns, rows, ReportChart.NONE);
    }

    public static ReportTableView drawn(
            String key,
            Bilingual title,
            List<ReportColumnView> columns,
            List<ReportRowView> rows,
            ReportChart chart,
            String... drawn) {
        return new ReportTableView(key, title, columns, rows, Words.of(chart), List.of(drawn));
    }

    public static ReportColumnView column(String key, String en, String ko, ReportUnit unit) {
        return new ReportColumnView(key, new Bilingual(en, ko), Words.of(unit));
    }
}
