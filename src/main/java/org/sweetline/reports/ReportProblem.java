package org.sweetline.reports;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

/** What can be wrong with reports. */
public enum ReportProblem implements ProblemType {
    NO_SUCH_REPORT("no-such-report", ProblemKind.NOT_FOUND, "There is no such report"),
    NO_SUCH_PEAK("no-such-peak", ProblemKind.NOT_FOUND, "There is no such peak"),
    NO_SUCH_SAVED_REPORT("no-such-saved-report", ProblemKind.NOT_FOUND, "There is no such saved report"),
    NOT_YOUR_REPORT("report-of-somebody-else", ProblemKind.FORBIDDEN, "The saved report belongs to somebody else"),
    REPORT_CHANGED("saved-report-changed-meanwhile", ProblemKind.CONFLICT, "The saved report was changed meanwhile"),
    RECIPIENT_MAY_NOT("recipient-may-not-read", ProblemKind.INVALID, "A recipient may not read the report");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    ReportProblem(String slug, ProblemKind kind, String title) {
        this.slug = slug;
        this.kind = kind;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
