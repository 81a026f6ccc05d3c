package org.sweetline.reports.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sweetline.calls.figures.UsualTargets;
import org.sweetline.reports.PeakWindowView;
import org.sweetline.reports.PeakWindows;
import org.sweetline.reports.ReportQuery;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.Statements;
import org.sweetline.surge.review.CampaignDesk;
import org.sweetline.surge.review.CampaignView;
import org.sweetline.surge.review.CampaignView.CampaignPeakView;
import org.sweetline.surge.review.Days;
import org.sweetline.surge.review.SurgeDayView;
import org.sweetline.web.Bilingual;

/** What each day brought, how long its callers waited, and what made it no ordinary one. */
@ApplicationScoped
class DayCounts {

    /** Who hung up at once did not wait: as the figures of calls have it. */
    private static final String PHONES = """
            select to_char(s.at at time zone ?, 'YYYY-MM-DD'), count(*),
                count(*) filter (where not s.answered and s.outcome = 'ABANDONED' and s.wait_ms >= ?),
                percentile_cont(0.5) within group (order by s.wait_ms) / 1000,
                percentile_cont(0.9) within group (order by s.wait_ms) / 1000
            from call_sum s where s.offered and s.at >= ? and s.at < ? group by 1
            """;

    private final Statements statements;
    private final UsualTargets targets;
    private final Days days;
    private final PeakWindows peaks;
    private final CampaignDesk campaigns;

    @Inject
    DayCounts(Statements statements, UsualTargets targets, Days days, PeakWindows peaks, CampaignDesk campaigns) {
        this.statements = statements;
        this.targets = targets;
        this.days = days;
        this.peaks = peaks;
        this.campaigns = campaigns;
    }

    /** Callers of a day: who hung up, and within how many seconds half of them, and nine of ten, were answered or gone. */
    record DayPhone(String day, Share hungUp, double median, double slow) {

        static final DayPhone SILENT = new DayPhone("", Share.NONE, 0, 0);
    }

    /** Something that a day is remembered for. */
    record Mark(Instant from, Instant until, Bilingual name) {

        boolean touches(Instant begin, Instant end) {
            return from.isBefore(end) && until.isAfter(begin);
        }
    }

    Map<String, DayPhone> phones(ReportQuery asked) throws SQLException {
        Map<String, DayPhone> phones = new HashMap<>();
        statements.list(
                PHONES,
                row -> phones.put(row.getString(1), phone(row)),
                asked.zone().getId(),
                targets.read().shortBelow() * 1_000L,
                asked.from(),
                asked.until());
        return phones;
    }

    /** Those that were counted, and those that a person marked. */
    Map<String, SurgeDayView> kept(LocalDate first, LocalDate last) throws SQLException {
        Map<String, SurgeDayView> kept = new HashMap<>();
        days.list(first, last).forEach(day -> kept.put(day.day(), day));
        return kept;
    }

    /** Peaks, then campaigns on the day on which they began, and where a peak of theirs did. */
    List<Mark> marks(ReportQuery asked) throws SQLException {
        Stream<Mark> windows =
                peaks.during(asked.from(), asked.until()).stream().map(DayCounts::mark);
        Stream<Mark> begun =
                campaigns.begun(asked.from(), asked.until()).stream().flatMap(DayCounts::marks);
        return Stream.concat(windows, begun)
                .filter(mark -> mark.touches(asked.from(), asked.until()))
                .toList();
    }

    private static Mark mark(PeakWindowView peak) {
        boolean ofADay = peak.surge() == null;
        Bilingual name = ofADay ? new Bilingual("Peak day", "급증일") : peak.name();
        return new Mark(peak.from(), peak.until(), name);
    }

    private static Stream<Mark> marks(CampaignView campaign) {
        String code = campaign.code();
        String named = campaign.name() + (code.isEmpty() || code.equals(campaign.name()) ? "" : " " + code);
        Bilingual flag = new Bilingual("Campaign " + named, "캠페인 " + named);
        return Stream.concat(
                        Stream.of(campaign.beganAt()), campaign.peaks().stream().map(CampaignPeakView::beganAt))
                .distinct()
                .map(at -> new Mark(at, at.plusSeconds(1), flag));
    }

    private static DayPhone phone(ResultSet row) throws SQLException {
        return new DayPhone(
                row.getString(1), new Share(row.getLong(3), row.getLong(2)), row.getDouble(4), row.getDouble(5));
    }
}
