package org.sweetline.returns.settling;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum SettlementProblem implements ProblemType {
    NO_SUCH_SETTLEMENT("no-such-settlement", ProblemKind.NOT_FOUND, "The return has no such settlement"),
    RUNNING("settlement-running", ProblemKind.CONFLICT, "The return is being settled already"),
    TAKES_TWO("settlement-takes-two", ProblemKind.CONFLICT, "So much takes two people"),
    SUM_CHANGED("settlement-sum-changed", ProblemKind.CONFLICT, "It would be another sum by now"),
    OTHER_PRICE("exchange-at-another-price", ProblemKind.CONFLICT, "The other article has another price");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    SettlementProblem(String slug, ProblemKind kind, String title) {
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
