package org.sweetline.calls.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.figures.CallFiguresView.FigureGroupView;
import org.sweetline.calls.figures.CallFiguresView.FigureSpanView;
import org.sweetline.web.CsvTable;

/** The figures as a table, one row for each span or group, one column for each figure; seconds and shares as numbers. */
final class FiguresCsv {

    private static final List<String> COLUMNS = List.of(
            "offered",
            "answered",
            "answered_in_time",
            "service_level",
            "service_level_without_short_abandons",
            "short_abandoned",
            "abandoned",
            "abandon_rate",
            "voicemail",
            "callback",
            "texted",
            "failed",
            "not_offered",
            "outgoing",
            "outgoing_answered",
            "average_speed_of_answer",
            "longest_wait",
            "handled",
            "talk",
            "hold",
            "wrap_up",
            "handle_time",
            "occupancy",
            "transfers",
            "unanswered_rings",
            "called_back",
            "callbacks_taken",
            "callbacks_settled",
            "called_in_instead",
            "seconds_until_called_back",
            "first_contact_resolution",
            "first_contact_calls",
            "rating",
            "rated_4_or_5",
            "ratings");

    private FiguresCsv() {}

    static String of(CallFiguresView figures, boolean bySpan, boolean marked) {
        CsvTable table = new CsvTable(marked);
        table.row(heads(bySpan ? List.of("from", "until") : List.of("key", "name")));
        if (bySpan) {
            DateTimeFormatter local = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneId.of(figures.zone()));
            for (FigureSpanView span : figures.spans()) {
                table.row(cells(local(local, span.from()), local(local, span.until()), span.figures()));
            }
            return table.text();
        }
        for (FigureGroupView group : figures.groups()) {
            table.row(cells(group.key(), group.name(), group.figures()));
        }
        return table.text();
    }

    private static String local(DateTimeFormatter format, Instant at) {
        return format.format(at);
    }

    private static Object[] heads(List<String> first) {
        List<String> heads = new ArrayList<>(first);
        heads.addAll(COLUMNS);
        return heads.toArray();
    }

    private static @Nullable Object[] cells(String first, String second, FiguresView of) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(first, second));
        volumeAndService(cells, of);
        handling(cells, of.handling());
        outcome(cells, of.outcome());
        return cells.toArray();
    }

    private static void volumeAndService(List<@Nullable Object> cells, FiguresView of) {
        FiguresView.CallVolumeView volume = of.volume();
        FiguresView.CallServiceView service = of.service();
        cells.add(volume.offered());
        cells.add(volume.answered());
        cells.add(volume.offered() == null ? null : service.ofOffered().part());
        cells.add(service.ofOffered().value());
        cells.add(service.ofOfferedLessShort().value());
        cells.add(volume.shortAbandoned());
        cells.add(volume.abandoned());
        cells.add(service.abandonRate().value());
        cells.add(volume.voicemail());
        cells.add(volume.callback());
        cells.add(volume.texted());
        cells.add(volume.failed());
        cells.add(volume.notOffered());
        cells.add(volume.outgoing());
        cells.add(volume.outgoingAnswered());
        cells.add(service.speedOfAnswer().mean());
        cells.add(service.longestWait());
    }

    private static void handling(List<@Nullable Object> cells, FiguresView.CallHandlingView handling) {
        cells.add(handling.handled());
        cells.add(handling.talk().mean());
        cells.add(handling.hold().mean());
        cells.add(handling.wrap().mean());
        cells.add(handling.handleTime().mean());
        cells.add(handling.occupancy().value());
        cells.add(handling.transfers());
        cells.add(handling.unansweredRings());
    }

    private static void outcome(List<@Nullable Object> cells, FiguresView.CallOutcomeView outcome) {
        cells.add(outcome.calledBack().part());
        cells.add(outcome.callbacksTaken());
        cells.add(outcome.calledBack().of());
        cells.add(outcome.calledIn());
        @Nullable BigDecimal wait = outcome.untilCalledBack().mean();
        cells.add(wait);
        cells.add(outcome.firstContact().value());
        cells.add(outcome.firstContact().of());
        cells.add(outcome.rating().mean());
        cells.add(outcome.ratedWell().value());
        cells.add(outcome.rating().n());
    }
}
