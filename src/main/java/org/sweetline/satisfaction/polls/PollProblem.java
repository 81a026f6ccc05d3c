package org.sweetline.satisfaction.polls;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum PollProblem implements ProblemType {
    NO_SUCH_POLL("no-such-poll", ProblemKind.NOT_FOUND, "There is no such poll"),
    REMOVED("poll-removed", ProblemKind.GONE, "The poll was taken away"),
    RUNNING("poll-running", ProblemKind.CONFLICT, "The poll has begun"),
    NOT_OPEN("poll-not-open", ProblemKind.CONFLICT, "The poll takes no votes now"),
    NOT_OVER("poll-not-over", ProblemKind.CONFLICT, "The poll is not over"),
    NOT_DRAWN("poll-not-drawn", ProblemKind.CONFLICT, "Nothing was drawn in this poll"),
    DRAW_TOO_LATE("poll-draw-too-late", ProblemKind.CONFLICT, "The time to draw is over"),
    NO_SUCH_LINK("no-such-vote-link", ProblemKind.NOT_FOUND, "This link to vote is not valid"),
    TOO_MANY("too-many-votes", ProblemKind.TOO_MANY, "Too many tries"),
    RESULT_NOT_SHOWN("poll-result-not-shown", ProblemKind.NOT_FOUND, "The result is not shown"),
    CHANGED_MEANWHILE("poll-changed-meanwhile", ProblemKind.CONFLICT, "Somebody changed the poll meanwhile");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    PollProblem(String slug, ProblemKind kind, String title) {
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
