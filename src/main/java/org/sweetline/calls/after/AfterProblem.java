package org.sweetline.calls.after;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

enum AfterProblem implements ProblemType {
    NOT_RECORDED("call-not-recorded", ProblemKind.CONFLICT, "The call is not being recorded"),
    NO_SUCH_FOLLOW_UP("no-such-follow-up", ProblemKind.NOT_FOUND, "There is nothing to follow up");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    AfterProblem(String slug, ProblemKind kind, String title) {
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
