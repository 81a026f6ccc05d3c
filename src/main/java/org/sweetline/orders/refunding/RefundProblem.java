package org.sweetline.orders.refunding;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum RefundProblem implements ProblemType {
    ABOVE_PAID("refund-above-paid", ProblemKind.CONFLICT, "More than was paid and has not gone back"),
    NOT_FAILED("refund-not-failed", ProblemKind.CONFLICT, "The refund can't be tried again");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    RefundProblem(String slug, ProblemKind kind, String title) {
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
