package org.sweetline.abuse.links;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum LinkProblem implements ProblemType {
    NO_TWO_CUSTOMERS("no-two-customers", ProblemKind.CONFLICT, "These are not two customers");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    LinkProblem(String slug, ProblemKind kind, String title) {
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
