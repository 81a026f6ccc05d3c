package org.sweetline.calls.back;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

/** What can be wrong with calling out. */
public enum BackProblem implements ProblemType {
    NUMBER_NOT_DIALLED("number-not-dialled", ProblemKind.INVALID, "The number is not dialled"),
    TOO_MANY_CALLS("too-many-calls", ProblemKind.TOO_MANY, "Too many calls were placed"),
    ALREADY_CALLED("already-being-called", ProblemKind.CONFLICT, "The number is being called already"),
    NO_SUCH_CALLBACK("no-such-callback", ProblemKind.NOT_FOUND, "There is no such callback"),
    CALLBACK_CHANGED("callback-changed-meanwhile", ProblemKind.CONFLICT, "The callback was changed meanwhile"),
    NO_SUCH_MISSED_CALL("no-such-missed-call", ProblemKind.NOT_FOUND, "There is no such missed call"),
    MISSED_CALL_CHANGED("missed-call-changed-meanwhile", ProblemKind.CONFLICT, "The missed call was changed meanwhile"),
    NEVER_OPEN("team-never-open", ProblemKind.CONFLICT, "The team is never there at that time");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    BackProblem(String slug, ProblemKind kind, String title) {
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
