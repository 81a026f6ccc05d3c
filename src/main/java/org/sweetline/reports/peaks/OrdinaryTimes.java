package org.sweetline.reports.peaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.PeakWindowView;
import org.sweetline.reports.PeakWindows;
import org.sweetline.reports.ReportQuery;
import org.sweetline.web.PageRequest;

/** What a peak or a campaign is held against: the four weeks before it, without the peaks in them. */
@ApplicationScoped
public class OrdinaryTimes {

    private static final Duration NORMAL = Duration.ofDays(28);
    private static final Comparator<BehindView> NEWEST_FIRST =
            Comparator.comparing(BehindView::at).thenComparing(BehindView::id).reversed();

    private final PeakWindows peaks;

    @Inject
    OrdinaryTimes(PeakWindows peaks) {
        this.peaks = peaks;
    }

    /** Lists those of one time behind a number. */
    public interface Listing {
        List<BehindView> of(ReportQuery time) throws SQLException;
    }

    static ReportQuery weeksBefore(ReportQuery peak) {
        return peak.within(peak.from().minus(NORMAL), peak.from());
    }

    /** What other peaks leave of these weeks, in the order of time. */
    public List<ReportQuery> before(ReportQuery peak) throws SQLException {
        ReportQuery weeks = weeksBefore(peak);
        List<PeakWindowView> others = peaks.during(weeks.from(), weeks.until()).stream()
                .sorted(Comparator.comparing(PeakWindowView::from))
                .toList();
        List<ReportQuery> times = new ArrayList<>();
        Instant from = weeks.from();
        for (PeakWindowView other : others) {
            if (other.from().isAfter(from)) {
                times.add(weeks.within(from, other.from()));
            }
            from = other.until().isAfter(from) ? other.until() : from;
        }
        if (weeks.until().isAfter(from)) {
            times.add(weeks.within(from, weeks.until()));
        }
        return times;
    }

    /** One page of all these times together. */
    public List<BehindView> list(ReportQuery peak, PageRequest page, Listing listing) throws SQLException {
        List<BehindView> all = new ArrayList<>();
        for (ReportQuery time : before(peak)) {
            all.addAll(listing.of(time));
        }
        return all.stream().sorted(NEWEST_FIRST).limit(page.limit() + 1L).toList();
    }
}
