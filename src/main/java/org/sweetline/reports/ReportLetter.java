package org.sweetline.reports;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportSheet.ReportFigureView;
import org.sweetline.reports.ReportSheet.ReportQuoteView;
import org.sweetline.web.Html;

/** A report as a mail: its figures in short and a link. What is behind them stays at the desk. */
public final class ReportLetter {

    private static final int NOTES = 2;

    private final String title;
    private final ReportView report;
    private final String link;
    private final String language;

    /** @param language of the one who reads it */
    public ReportLetter(String title, ReportView report, String link, String language) {
        this.title = title;
        this.report = report;
        this.link = link;
        this.language = language;
    }

    public String subject() {
        return title + " · " + days();
    }

    public String text() {
        StringBuilder text =
                new StringBuilder(title).append('\n').append(days()).append("\n\n");
        for (ReportFigureView figure : report.figures()) {
            text.append(line(figure)).append('\n');
        }
        for (String note : notes()) {
            text.append('\n').append(note).append('\n');
        }
        for (ReportQuoteView quote : report.quotes()) {
            text.append("\n“")
                    .append(quote.words())
                    .append("”\n")
                    .append(who(quote))
                    .append('\n');
        }
        return text.append('\n')
                .append(words("The whole report: ", "전체 보고서: "))
                .append(link)
                .append("\n\n")
                .append(made())
                .append('\n')
                .toString();
    }

    public String html() {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"" + language + "\"><body style=\"")
                .append("font-family:-apple-system,'Segoe UI',Roboto,'Malgun Gothic',sans-serif;font-size:15px;")
                .append("line-height:1.5;color:#1f2430;max-width:38em;margin:0 auto;padding:16px\"><h1 style=\"")
                .append("font-size:20px;margin:0\">")
                .append(Html.escaped(title))
                .append("</h1><p style=\"margin:2px 0 14px;color:#5a6274\">")
                .append(Html.escaped(days()))
                .append("</p><table cellspacing=\"0\" style=\"border-collapse:collapse;width:100%\">");
        report.figures().forEach(figure -> html.append(row(figure)));
        html.append("</table>");
        notes().forEach(note -> html.append("<p>").append(Html.escaped(note)).append("</p>"));
        for (ReportQuoteView quote : report.quotes()) {
            html.append("<blockquote style=\"margin:12px 0;padding-left:12px;border-left:3px solid #d57ba8\">")
                    .append(Html.escaped(quote.words()))
                    .append("<br><span style=\"color:#5a6274\">")
                    .append(Html.escaped(who(quote)))
                    .append("</span></blockquote>");
        }
        return html.append("<p><a href=\"")
                .append(Html.escaped(link))
                .append("\">")
                .append(words("Open the whole report", "전체 보고서 열기"))
                .append("</a></p><p style=\"font-size:12px;color:#5a6274\">")
                .append(Html.escaped(made()))
                .append("</p></body></html>")
                .toString();
    }

    private String row(ReportFigureView figure) {
        return "<tr><td style=\"padding:5px 8px 5px 0;border-bottom:1px solid #e4e7ee\">"
                + Html.escaped(figure.title().in(language))
                + "</td><td style=\"padding:5px 0;border-bottom:1px solid #e4e7ee;text-align:right\"><strong>"
                + Html.escaped(ReportNumbers.in(language, figure.cell(), figure.unit()))
                + "</strong><br><span style=\"font-size:12px;color:#5a6274\">"
                + Html.escaped(before(figure))
                + "</span></td></tr>";
    }

    private String line(ReportFigureView figure) {
        String before = before(figure);
        return figure.title().in(language) + ": " + ReportNumbers.in(language, figure.cell(), figure.unit())
                + (before.isEmpty() ? "" : " (" + before + ")");
    }

    private String before(ReportFigureView figure) {
        @Nullable ReportCellView before = figure.before();
        if (before == null || before.value() == null) {
            return "";
        }
        ReportCellView alone = new ReportCellView(null, before.value(), null, null, null, null);
        return words("before: ", "이전: ") + ReportNumbers.in(language, alone, figure.unit());
    }

    private List<String> notes() {
        return report.notes().stream()
                .limit(NOTES)
                .map(note -> note.in(language))
                .toList();
    }

    private String days() {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(
                words("EEE, MMM d, yyyy", "yyyy년 M월 d일 (E)"),
                words("en", "ko").equals("ko") ? Locale.KOREAN : Locale.ENGLISH);
        String first = format.format(report.first());
        return report.first().equals(report.last()) ? first : first + " – " + format.format(report.last());
    }

    private String made() {
        String filter = report.narrowedTo(language);
        return report.zone() + " · " + report.formula() + " · n = " + report.n() + " "
                + report.of().in(language) + (filter.isEmpty() ? "" : " · " + filter);
    }

    private String who(ReportQuoteView quote) {
        String customer = quote.customer().isEmpty() ? words("A customer", "고객") : quote.customer();
        return quote.agent() == null ? customer : customer + " → " + quote.agent();
    }

    private String words(String english, String korean) {
        return language.equals("ko") ? korean : english;
    }
}
