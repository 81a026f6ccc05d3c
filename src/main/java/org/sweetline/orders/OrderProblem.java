package org.sweetline.orders;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum OrderProblem implements ProblemType {
    NO_SUCH_ORDER("no-such-order", ProblemKind.NOT_FOUND, "There is no such order"),
    SEVERAL_ORDERS("several-orders", ProblemKind.CONFLICT, "Several orders bear this number"),
    NO_SUCH_WRITE("no-such-order-comment", ProblemKind.NOT_FOUND, "There is no such comment"),
    WRITE_ON_ITS_WAY("order-comment-on-its-way", ProblemKind.CONFLICT, "The comment can't be withdrawn any more");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    OrderProblem(String slug, ProblemKind kind, String title) {
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
