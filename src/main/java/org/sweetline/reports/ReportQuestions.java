package org.sweetline.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.time.RowTime;
import org.sweetline.web.Asked;
import org.sweetline.web.Words;

/** Understands what a report is asked, in an address or as it was saved. */
@ApplicationScoped
public class ReportQuestions {

    private static final int MOST_DAYS = 400;
    /** So long after its end those whom it brought belong to it. */
    private static final Duration REACH = Duration.ofDays(30);

    private static final String CAMPAIGN_TIME =
            "select k.began_at, campaign_end(k) from campaign k where k.id = ? and k.removed_at is null";
    private static final String NEWEST_CAMPAIGN = """
            select id from campaign where removed_at is null and began_at <= ? order by began_at desc, id desc limit 1
            """;

    private final Statements statements;
    private final PeakWindows peaks;
    private final SurgeConfig shop;
    private final Clock clock;

    @Inject
    ReportQuestions(Statements statements, PeakWindows peaks, SurgeConfig shop, Clock clock) {
        this.statements = statements;
        this.peaks = peaks;
        this.shop = shop;
        this.clock = clock;
    }

    private record Time(Instant from, Instant until) {}

    /** @param said by the names of an address; what the report does not know is left out */
    public ReportQuery read(ReportCover report, Map<String, String> said) throws SQLException {
        ZoneId zone = zone(said.get("zone"));
        ReportQuery days = named(report, days(report, said, zone));
        if (report.parameters().contains(ReportParameter.PEAK)) {
            return ofPeak(days);
        }
        if (days.id(ReportParameter.DURING).isPresent()) {
            Time time = time(days, ReportParameter.DURING);
            return days.within(time.from(), time.until());
        }
        if (days.id(ReportParameter.CAMPAIGN).isEmpty()) {
            return days;
        }
        Time time = time(days, ReportParameter.CAMPAIGN);
        if (isOfCampaigns(report)) {
            return days.within(time.from(), time.until());
        }
        return said.containsKey("range") || said.containsKey("from")
                ? days
                : days.within(time.from(), time.until().plus(REACH));
    }

    private Time time(ReportQuery asked, ReportParameter campaign) throws SQLException {
        return statements
                .first(
                        CAMPAIGN_TIME,
                        row -> new Time(RowTime.instant(row, 1), RowTime.instant(row, 2)),
                        asked.id(campaign).orElseThrow())
                .orElseThrow(() -> ProblemException.invalid(Words.of(campaign), "must be one of the campaigns"));
    }

    /** A report that knows nothing but campaigns is about the newest when none is named. */
    private ReportQuery named(ReportCover report, ReportQuery days) throws SQLException {
        if (!isOfCampaigns(report) || days.id(ReportParameter.CAMPAIGN).isPresent()) {
            return days;
        }
        return statements
                .first(NEWEST_CAMPAIGN, row -> row.getString(1), clock.instant())
                .map(newest -> days.with(ReportParameter.CAMPAIGN, newest))
                .orElse(days);
    }

    private static boolean isOfCampaigns(ReportCover report) {
        return report.parameters().equals(EnumSet.of(ReportParameter.CAMPAIGN));
    }

    /** The newest when none is named; these days when there has been none. */
    private ReportQuery ofPeak(ReportQuery days) throws SQLException {
        Optional<String> wanted = days.value(ReportParameter.PEAK);
        Optional<PeakWindowView> peak = wanted.isPresent()
                ? peaks.find(wanted.get())
                : peaks.all().stream().findFirst();
        if (peak.isEmpty() && wanted.isPresent()) {
            throw new ProblemException(ReportProblem.NO_SUCH_PEAK, "There is no peak " + wanted.get() + ".");
        }
        return peak.map(found -> days.with(ReportParameter.PEAK, found.key()).within(found.from(), found.until()))
                .orElse(days);
    }

    public ZoneId shopZone() {
        return shop.zone();
    }

    private ReportQuery days(ReportCover report, Map<String, String> said, ZoneId zone) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        ReportRange range =
                said.containsKey("range") ? Words.parse(ReportRange.class, "range", said.get("range")) : report.usual();
        LocalDate first = said.containsKey("from") ? Asked.day("from", said.get("from")) : range.first(today);
        LocalDate last = last(said, range, today);
        Asked.days(first, last, MOST_DAYS);
        return ReportQuery.days(first, last, zone, by(report, said), values(report, said));
    }

    private static LocalDate last(Map<String, String> said, ReportRange range, LocalDate today) {
        if (said.containsKey("to")) {
            return Asked.day("to", said.get("to"));
        }
        return said.containsKey("from") ? Asked.day("from", said.get("from")) : range.last(today);
    }

    private static String by(ReportCover report, Map<String, String> said) {
        if (report.groups().isEmpty()) {
            return "";
        }
        String by = said.getOrDefault("by", report.groups().get(0));
        if (!report.groups().contains(by)) {
            throw ProblemException.invalid("by", "must be one of " + String.join(", ", report.groups()));
        }
        return by;
    }

    private static Map<ReportParameter, String> values(ReportCover report, Map<String, String> said) {
        Map<ReportParameter, String> values = new EnumMap<>(ReportParameter.class);
        for (ReportParameter parameter : report.parameters()) {
            Optional.ofNullable(said.get(Words.of(parameter)))
                    .ifPresent(value -> values.put(parameter, parameter.checked(value)));
        }
        return values;
    }

    private ZoneId zone(@Nullable String name) {
        return name == null ? shop.zone() : Asked.zone(name);
    }
}
