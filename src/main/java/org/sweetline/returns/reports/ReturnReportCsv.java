package org.sweetline.returns.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.reports.ReturnReportView.ReturnJudgementView;
import org.sweetline.returns.reports.ReturnReportView.ReturnMoneyView;
import org.sweetline.returns.reports.ReturnReportView.ReturnRateView;
import org.sweetline.returns.reports.ReturnReportView.ReturnSpanView;
import org.sweetline.returns.reports.ReturnReportView.ReturnTimeView;
import org.sweetline.web.CsvTable;
import org.sweetline.web.Words;

/** The report as one table, a row for each figure; each says by which filter and formula, and of how many rows it is one. */
final class ReturnReportCsv {

    private static final Object[] HEAD = {
        "table",
        "key",
        "name",
        "currency",
        "figure",
        "of",
        "value",
        "low",
        "high",
        "filter",
        "zone",
        "formula",
        "generated_at",
        "rows"
    };
    private static final int OWN_COLUMNS = 9;

    private final ReturnReportView report;
    private final String filter;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    private ReturnReportCsv(ReturnReportView report, ReturnFilter filter) {
        this.report = report;
        this.filter = "from=%s&to=%s%s%s"
                .formatted(
                        filter.from(),
                        filter.to(),
                        filter.channel()
                                .map(channel -> "&channel=" + Words.of(channel))
                                .orElse(""),
                        filter.category()
                                .map(category -> "&category=" + category)
                                .orElse(""));
    }

    static String of(ReturnReportView report, ReturnFilter filter, boolean marked) {
        return new ReturnReportCsv(report, filter).written(marked);
    }

    private String written(boolean marked) {
        rates();
        report.times().forEach(this::time);
        report.judgements().forEach(this::judgement);
        report.money().forEach(this::money);
        report.campaigns().forEach(each -> share("campaign", Long.toString(each.id()), each.name(), each.orders()));
        row(
                "ease",
                "mean",
                "",
                "",
                null,
                report.ease().n(),
                report.ease().mean(),
                report.ease().low(),
                report.ease().high());
        CsvTable table = new CsvTable(marked).row(HEAD);
        String at = local(report.asOf());
        Object[] all = {filter, report.zone(), report.formula(), at, rows.size()};
        rows.forEach(row -> table.row(Stream.of(row, all).flatMap(Stream::of).toArray()));
        return table.text();
    }

    private void rates() {
        share("all", "pieces", "", report.pieces());
        if (report.orders() != null) {
            share("all", "orders", "", report.orders());
        }
        for (ReturnSpanView span : report.spans()) {
            share("by_" + report.every(), span.from().toString(), "", span.pieces());
        }
        group("by_article", report.rates().article());
        group("by_size", report.rates().size());
        group("by_category", report.rates().category());
        group("by_reason", report.rates().reason());
        group("by_fault", report.rates().fault());
    }

    private void group(String table, List<ReturnRateView> rates) {
        rates.forEach(rate -> share(table, rate.key(), rate.en(), rate.pieces()));
    }

    private void time(ReturnTimeView time) {
        row("seconds_p50", time.waiting(), "", "", time.n(), time.n(), time.p50(), null, null);
        row("seconds_p90", time.waiting(), "", "", time.n(), time.n(), time.p90(), null, null);
    }

    private void judgement(ReturnJudgementView judged) {
        share("returns", judged.figure(), judged.of(), judged.share());
    }

    private void money(ReturnMoneyView money) {
        row("money", money.kind(), money.by(), money.currency(), money.n(), null, money.amount(), null, null);
    }

    private void share(String table, String key, String name, ReturnShareView share) {
        boolean known = share.value() != null;
        row(
                table,
                key,
                name,
                "",
                share.hits(),
                share.of(),
                share.value(),
                known ? share.low() : null,
                known ? share.high() : null);
    }

    private void row(@Nullable Object... cells) {
        if (cells.length != OWN_COLUMNS) {
            throw new IllegalArgumentException("A row has " + OWN_COLUMNS + " columns of its own.");
        }
        rows.add(cells);
    }

    private String local(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME
                .withZone(ZoneId.of(report.zone()))
                .format(at);
    }
}
