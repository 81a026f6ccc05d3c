package org.sweetline.reports.saved;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/**
 * A report under a name.
 *
 * @param mine whether the reader may change it
 * @param schedule null when it is not mailed
 */
public record SavedReportView(
        long id,
        String report,
        String name,
        Map<String, String> filter,
        boolean shared,
        boolean mine,
        String owner,
        long version,
        @Nullable ReportScheduleView schedule) {

    SavedReportView unscheduled() {
        return new SavedReportView(id, report, name, filter, shared, mine, owner, version, null);
    }

    /** @param why it rests; "" while it does not, or when a person paused it */
    public record ReportScheduleView(
            @OneOf(Rhythm.Every.class) String every,
            int day,
            int hour,
            String zone,
            List<Long> recipients,
            boolean paused,
            String why,
            Instant nextAt,
            @Nullable Instant lastAt) {}
}
