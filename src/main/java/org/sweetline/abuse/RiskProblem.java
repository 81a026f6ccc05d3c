package org.sweetline.abuse;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum RiskProblem implements ProblemType {
    NOT_ASSESSED("not-assessed", ProblemKind.NOT_FOUND, "There is no assessment yet"),
    NO_SUCH_RULE("no-such-rule", ProblemKind.NOT_FOUND, "There is no such rule"),
    NO_SUCH_PROOF("no-such-proof", ProblemKind.NOT_FOUND, "There is no such proof");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    RiskProblem(String slug, ProblemKind kind, String title) {
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
