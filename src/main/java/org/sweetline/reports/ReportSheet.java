package org.sweetline.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.web.Bilingual;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * What a report answers.
 *
 * @param n how many it speaks for
 * @param of what these are, in words
 */
public record ReportSheet(
        long n,
        Bilingual of,
        List<ReportFigureView> figures,
        List<ReportTableView> tables,
        List<Bilingual> notes,
        List<ReportQuoteView> quotes) {

    /** The headline, the same of before, and what makes it so. */
    public record ReportFigureView(
            String key,
            Bilingual title,
            @OneOf(ReportUnit.class) String unit,
            ReportCellView cell,
            @Nullable ReportCellView before) {}

    /** Kind words for the team's own eyes. */
    public record ReportQuoteView(
            String words,
            String customer,
            @Nullable String agent,
            @Nullable String ticket) {}

    /** Puts a sheet together piece by piece. */
    public static final class Draft {

        private final List<ReportFigureView> figures = new ArrayList<>();
        private final List<ReportTableView> tables = new ArrayList<>();
        private final List<Bilingual> notes = new ArrayList<>();
        private final List<ReportQuoteView> quotes = new ArrayList<>();

        public Draft figure(String key, Bilingual title, ReportUnit unit, ReportCellView cell) {
            figures.add(new ReportFigureView(key, title, Words.of(unit), cell, null));
            return this;
        }

        public Draft figure(String key, Bilingual title, ReportUnit unit, ReportCellView cell, ReportCellView before) {
            figures.add(new ReportFigureView(key, title, Words.of(unit), cell, before));
            return this;
        }

        public Draft table(ReportTableView table) {
            tables.add(table);
            return this;
        }

        public Draft note(String en, String ko) {
            notes.add(new Bilingual(en, ko));
            return this;
        }

        public Draft quotes(List<ReportQuoteView> more) {
            quotes.addAll(more);
            return this;
        }

        public ReportSheet of(long n, Bilingual what) {
            return new ReportSheet(
                    n, what, List.copyOf(figures), List.copyOf(tables), List.copyOf(notes), List.copyOf(quotes));
        }
    }
}
