package org.sweetline.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportTableView.ReportColumnView;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.web.Bilingual;
import org.sweetline.web.CsvTable;

/** A table of a report for a spreadsheet. Each row says by which filter, clock and formula it was made, so that it may be cut out. */
final class ReportCsv {

    private static final List<String> ABOUT =
            List.of("report", "from", "until", "zone", "filter", "formula", "generated_at", "rows");

    private final ReportView report;
    private final String language;

    ReportCsv(ReportView report, String language) {
        this.report = report;
        this.language = language;
    }

    String of(ReportTableView table, boolean marked) {
        CsvTable csv = new CsvTable(marked).row(head(table));
        for (ReportRowView row : table.rows()) {
            csv.row(cells(table, row));
        }
        return csv.text();
    }

    private Object[] head(ReportTableView table) {
        List<String> head = new ArrayList<>();
        for (ReportColumnView column : table.columns()) {
            head.add(column.key());
            if (isUnsure(column)) {
                head.addAll(List.of(column.key() + "_low", column.key() + "_high"));
            }
            if (isPart(column)) {
                head.add(column.key() + "_n");
            }
        }
        head.addAll(ABOUT);
        return head.toArray();
    }

    private @Nullable Object[] cells(ReportTableView table, ReportRowView row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            ReportCellView cell = row.cells().get(i);
            @Nullable Bilingual words = cell.text();
            cells.add(words == null ? exact(cell.value()) : words.in(language));
            if (isUnsure(table.columns().get(i))) {
                cells.add(exact(cell.low()));
                cells.add(exact(cell.high()));
            }
            if (isPart(table.columns().get(i))) {
                cells.add(cell.n());
            }
        }
        cells.addAll(List.of(
                report.name(),
                report.from().toString(),
                report.until().toString(),
                report.zone(),
                report.narrowedTo(language),
                report.formula(),
                report.generatedAt().toString(),
                table.rows().size()));
        return cells.toArray();
    }

    private static @Nullable Object exact(@Nullable Double value) {
        return ReportCellView.exact(value).orElse(null);
    }

    /** A share, a rate or a difference of two is nothing without its interval. */
    private static boolean isUnsure(ReportColumnView column) {
        return isPart(column) || column.unit().equals("points");
    }

    /** Nor are the first two without of how many they are. */
    private static boolean isPart(ReportColumnView column) {
        return column.unit().equals("share") || column.unit().equals("rate");
    }
}
