package org.sweetline.reports.digests;

import org.sweetline.reports.ReportRange;
import org.sweetline.reports.saved.Rhythm;

/** Which of the two it is, when it goes out, and of which days. */
enum DigestKind {
    DAILY(new Rhythm(Rhythm.Every.DAY, 0, 8), ReportRange.YESTERDAY),
    WEEKLY(new Rhythm(Rhythm.Every.WEEK, 1, 8), ReportRange.LAST_WEEK);

    private final Rhythm rhythm;
    private final ReportRange days;

    DigestKind(Rhythm rhythm, ReportRange days) {
        this.rhythm = rhythm;
        this.days = days;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    ReportRange days() {
        return days;
    }
}
