package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.lab.DriftView.DayView;
import org.sweetline.abuse.lab.FairnessView.FairGroupView;
import org.sweetline.abuse.nights.NightReport;
import org.sweetline.abuse.nights.NightReport.Flagged;
import org.sweetline.abuse.rules.Band;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** Reads whether rules in force still do what they did, and to whom. */
@ApplicationScoped
class WatchPages {

    private static final Duration LONG = Duration.ofDays(60);
    private static final int FEW = 30;
    private static final double LOW = 0.8;
    private static final double HIGH = 1.25;
    private static final String DAYS = """
            select cast(cast(at at time zone 'UTC' as date) as text) as day, count(*),
                count(*) filter (where computed in ('REVIEW', 'HIGH'))
            from risk_assessment where at >= ? and at < ? and cause = 'REQUEST' group by 1 order by 1 desc
            """;
    private static final String NIGHTS = """
            select at, people, report::text from risk_night where at is not null order by day desc limit 29
            """;

    private static final String TRIAL = """
            select computed, shadow_band, count(*) from risk_assessment
            where shadow_version = ? and cause not in ('NIGHT', 'RULES') group by 1, 2 order by 1, 2
            """;

    private final Statements statements;
    private final Disagreements disagreements;
    private final Clock clock;

    @Inject
    WatchPages(Statements statements, Disagreements disagreements, Clock clock) {
        this.statements = statements;
        this.disagreements = disagreements;
        this.clock = clock;
    }

    private record Spent(Instant at, long people, NightReport report) {}

    DriftView drift() throws SQLException {
        return drift(clock.instant());
    }

    /** Until last midnight: a morning is no day that could be held against others. */
    DriftView driftOfWholeDays() throws SQLException {
        return drift(clock.instant().truncatedTo(ChronoUnit.DAYS));
    }

    private DriftView drift(Instant until) throws SQLException {
        List<DayView> days = statements.list(
                DAYS,
                row -> new DayView(
                        LocalDate.parse(row.getString(1)),
                        row.getInt(2),
                        row.getInt(3),
                        (double) row.getInt(3) / row.getInt(2)),
                until.minus(LONG),
                until);
        return Drift.of(
                days, nights().stream().map(night -> night.report().scores()).toList());
    }

    /** What a version on trial said of the same people, beside the one in force. */
    TrialView trial(long version) throws SQLException {
        Map<String, Integer> pairs = new TreeMap<>();
        statements.list(
                TRIAL,
                row -> pairs.put(
                        Words.of(Band.valueOf(row.getString(1))) + ">" + Words.of(Band.valueOf(row.getString(2))),
                        row.getInt(3)),
                version);
        return TrialView.of(version, pairs);
    }

    FairnessView fairness() throws SQLException {
        List<Spent> nights = nights();
        if (nights.isEmpty()) {
            return new FairnessView(null, 0, List.of(), disagreements.count());
        }
        Spent last = nights.get(0);
        List<FairGroupView> groups = new ArrayList<>();
        add(groups, "size", last.report().sizes(), "regular");
        add(groups, "age", last.report().ages(), "known");
        add(groups, "payment", last.report().payments(), mostUsual(last.report().payments()));
        add(groups, "region", last.report().regions(), "dense");
        return new FairnessView(last.at(), last.people(), groups, disagreements.count());
    }

    private static String mostUsual(Map<String, Flagged> groups) {
        return groups.entrySet().stream()
                .max(Comparator.comparingInt(group -> group.getValue().people()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static void add(List<FairGroupView> groups, String kind, Map<String, Flagged> counted, String against) {
        Flagged usual = counted.getOrDefault(against, new Flagged(0, 0));
        counted.forEach((group, flagged) -> {
            boolean enough = flagged.people() >= FEW && usual.flagged() > 0;
            @Nullable Double ratio = enough ? flagged.rate() / usual.rate() : null;
            groups.add(new FairGroupView(
                    kind,
                    group,
                    flagged.people(),
                    flagged.flagged(),
                    flagged.rate(),
                    ratio,
                    ratio != null && (ratio < LOW || ratio > HIGH)));
        });
    }

    private List<Spent> nights() throws SQLException {
        return statements.list(
                NIGHTS,
                row -> new Spent(
                        RowTime.instant(row, 1), row.getLong(2), Json.read(row.getString(3), NightReport.class)));
    }
}
