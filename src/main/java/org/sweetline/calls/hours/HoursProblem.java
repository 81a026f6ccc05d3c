package org.sweetline.calls.hours;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum HoursProblem implements ProblemType {
    NO_SUCH_TEAM("no-such-team", ProblemKind.NOT_FOUND, "There is no such team"),
    NO_SUCH_MEMBER("no-such-team-member", ProblemKind.NOT_FOUND, "There is no such member"),
    NO_SUCH_SPECIAL_DAY("no-such-special-day", ProblemKind.NOT_FOUND, "The day has no hours of its own"),
    TEAM_NAME_TAKEN("team-name-taken", ProblemKind.CONFLICT, "Another team has this name"),
    TEAM_NUMBER_TAKEN("team-number-taken", ProblemKind.CONFLICT, "The number leads to another team"),
    LAST_TEAM("last-team", ProblemKind.CONFLICT, "The last team stays"),
    CHANGED_MEANWHILE("phone-setup-changed-meanwhile", ProblemKind.CONFLICT, "Somebody else changed it meanwhile"),
    NO_SUCH_ANNOUNCEMENT("no-such-announcement", ProblemKind.NOT_FOUND, "There is no such announcement"),
    NO_SUCH_BLOCKED_NUMBER("no-such-blocked-number", ProblemKind.NOT_FOUND, "There is no such blocked number"),
    TOO_MANY("too-many-phone-rules", ProblemKind.CONFLICT, "There are too many of them");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    HoursProblem(String slug, ProblemKind kind, String title) {
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
