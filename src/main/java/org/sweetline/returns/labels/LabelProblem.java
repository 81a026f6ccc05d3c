package org.sweetline.returns.labels;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum LabelProblem implements ProblemType {
    NO_SUCH_LABEL("no-such-return-label", ProblemKind.NOT_FOUND, "There is no such label"),
    NOTHING_TO_SEND("nothing-to-send-back", ProblemKind.CONFLICT, "Nothing of the return is to be sent");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    LabelProblem(String slug, ProblemKind kind, String title) {
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
