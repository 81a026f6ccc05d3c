package org.sweetline.people;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum PeopleProblem implements ProblemType {
    NO_SUCH_CUSTOMER("no-such-customer", ProblemKind.NOT_FOUND, "There is no such customer");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    PeopleProblem(String slug, ProblemKind kind, String title) {
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
