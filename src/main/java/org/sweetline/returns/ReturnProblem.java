package org.sweetline.returns;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum ReturnProblem implements ProblemType {
    NO_SUCH_RETURN("no-such-return", ProblemKind.NOT_FOUND, "There is no such return"),
    NO_SUCH_RETURN_ITEM("no-such-return-item", ProblemKind.NOT_FOUND, "The return has no such item"),
    CHANGED_MEANWHILE("return-changed-meanwhile", ProblemKind.CONFLICT, "Somebody else changed the return meanwhile"),
    NOT_NOW("return-step-not-possible", ProblemKind.CONFLICT, "That step is not possible in the return's state"),
    TOO_MANY("return-quantity-too-large", ProblemKind.CONFLICT, "More than there is to return");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    ReturnProblem(String slug, ProblemKind kind, String title) {
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
