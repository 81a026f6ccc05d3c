package org.sweetline.returns.policy;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum PolicyProblem implements ProblemType {
    NO_SUCH_POLICY("no-such-return-policy", ProblemKind.NOT_FOUND, "There is no such version of the policy"),
    POLICY_CHANGED("return-policy-changed-meanwhile", ProblemKind.CONFLICT, "The policy has a newer version");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    PolicyProblem(String slug, ProblemKind kind, String title) {
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
