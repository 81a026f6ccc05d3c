package org.sweetline.reports;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.figures.CsatScope;
import org.sweetline.web.Words;

/**
 * What a report is asked: the time, and what it is narrowed to.
 *
 * @param until exclusive
 * @param before the beginning of the time just before that it is held against
 * @param by what it is told apart by; "" for nothing
 */
public record ReportQuery(
        Instant from, Instant until, Instant before, ZoneId zone, String by, Map<ReportParameter, String> values) {

    /** Whole days. */
    public static ReportQuery days(
            LocalDate first, LocalDate last, ZoneId zone, String by, Map<ReportParameter, String> values) {
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant until = last.plusDays(1).atStartOfDay(zone).toInstant();
        long days = first.until(last, java.time.temporal.ChronoUnit.DAYS) + 1;
        Instant before = first.minusDays(days).atStartOfDay(zone).toInstant();
        return new ReportQuery(from, until, before, zone, by, values);
    }

    public ReportQuery within(Instant begin, Instant end) {
        return new ReportQuery(begin, end, begin.minus(Duration.between(begin, end)), zone, by, values);
    }

    public LocalDate first() {
        return LocalDate.ofInstant(from, zone);
    }

    /** Inclusive. */
    public LocalDate last() {
        return LocalDate.ofInstant(until.minusNanos(1), zone);
    }

    public Optional<String> value(ReportParameter parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /** 0 for nobody, which is the id of none. */
    public Optional<Long> id(ReportParameter parameter) {
        return value(parameter).map(key -> key.equals(CsatScope.NOBODY) ? 0L : Long.parseLong(key));
    }

    /** @param row as the key of a row says it, such as {@code agent=3}, {@code day=2026-11-27} or {@code hours=from/until}, the last also
     *     with another behind {@code &}; "" for all */
    public ReportQuery narrowed(String row) {
        int split = row.indexOf('=');
        if (split < 0) {
            return this;
        }
        String value = row.substring(split + 1);
        if (row.startsWith("day=")) {
            return ofDay(value);
        }
        if (row.startsWith("hours=")) {
            String[] parts = value.split("&", 2);
            return parts.length == 1 ? ofHours(value) : ofHours(parts[0]).narrowed(parts[1]);
        }
        ReportParameter parameter = Words.parse(ReportParameter.class, "row", row.substring(0, split));
        return with(parameter, parameter.checkedRow(value));
    }

    public ReportQuery without(ReportParameter parameter) {
        Map<ReportParameter, String> fewer = new EnumMap<>(ReportParameter.class);
        fewer.putAll(values);
        fewer.remove(parameter);
        return new ReportQuery(from, until, before, zone, by, fewer);
    }

    ReportQuery with(ReportParameter parameter, String value) {
        Map<ReportParameter, String> more = new EnumMap<>(ReportParameter.class);
        more.putAll(values);
        more.put(parameter, value);
        return new ReportQuery(from, until, before, zone, by, more);
    }

    public CsatScope csat() {
        CsatScope.Only only = new CsatScope.Only(
                value(ReportParameter.AGENT).orElse(null),
                value(ReportParameter.TEAM).orElse(null),
                value(ReportParameter.CHANNEL).orElse(null),
                value(ReportParameter.LANGUAGE).orElse(null),
                value(ReportParameter.TOPIC).orElse(null),
                value(ReportParameter.TAG).orElse(null),
                id(ReportParameter.CAMPAIGN).orElse(null),
                value(ReportParameter.WAY).orElse(null));
        return new CsatScope(from, until, before, zone, only, false);
    }

    private ReportQuery ofHours(String value) {
        try {
            String[] ends = value.split("/", 2);
            return within(Instant.parse(ends[0]), Instant.parse(ends[ends.length - 1]));
        } catch (DateTimeException e) {
            throw ProblemException.invalid(
                    "row", "must name hours such as hours=2026-11-27T14:00:00Z/2026-11-27T15:00:00Z");
        }
    }

    private ReportQuery ofDay(String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            Instant begin = day.atStartOfDay(zone).toInstant();
            Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
            return within(begin.isBefore(from) ? from : begin, end.isAfter(until) ? until : end);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("row", "must name a day such as day=2026-11-27");
        }
    }
}
