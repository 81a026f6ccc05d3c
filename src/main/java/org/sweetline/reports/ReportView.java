package org.sweetline.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sweetline.reports.ReportSheet.ReportFigureView;
import org.sweetline.reports.ReportSheet.ReportQuoteView;
import org.sweetline.web.Bilingual;

/**
 * A report with all that says how to read it.
 *
 * @param until exclusive
 * @param n how many it speaks for; {@code of} says what these are
 * @param rows of all tables
 */
public record ReportView(
        String name,
        Bilingual title,
        Bilingual about,
        String formula,
        String zone,
        Instant from,
        Instant until,
        LocalDate first,
        LocalDate last,
        Instant generatedAt,
        String by,
        List<ReportFilterView> filter,
        long n,
        Bilingual of,
        long rows,
        List<ReportFigureView> figures,
        List<ReportTableView> tables,
        List<Bilingual> notes,
        List<ReportQuoteView> quotes) {

    public record ReportFilterView(String parameter, String value, Bilingual name) {}

    /** The same with other quotes. */
    public ReportView quoting(List<ReportQuoteView> others) {
        return new ReportView(
                name,
                title,
                about,
                formula,
                zone,
                from,
                until,
                first,
                last,
                generatedAt,
                by,
                filter,
                n,
                of,
                rows,
                figures,
                tables,
                notes,
                others);
    }

    /** Of what kind of calls and tickets, in words. */
    public String narrowedTo(String language) {
        return String.join(
                ", ", filter.stream().map(each -> each.name().in(language)).toList());
    }
}
