package org.sweetline.tickets.remembered;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum RememberedProblem implements ProblemType {
    NO_SUCH_LINE("no-such-remembered-line", ProblemKind.NOT_FOUND, "There is no such remembered line"),
    CHANGED_MEANWHILE("remembered-line-changed-meanwhile", ProblemKind.CONFLICT, "The line was changed meanwhile"),
    TOO_MANY_LINES("too-many-remembered-lines", ProblemKind.CONFLICT, "There are too many remembered lines");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    RememberedProblem(String slug, ProblemKind kind, String title) {
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
