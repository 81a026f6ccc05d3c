package org.sweetline.web;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum WebProblem implements ProblemType {
    FOREIGN_ORIGIN("foreign-origin", ProblemKind.FORBIDDEN, "Not accepted from another site"),
    CURSOR("cursor-not-understood", ProblemKind.INVALID, "The place to go on from is not one of ours");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    WebProblem(String slug, ProblemKind kind, String title) {
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
