package org.sweetline.abuse.lab;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum LabProblem implements ProblemType {
    NO_SUCH_RULE_SET("no-such-rule-set", ProblemKind.NOT_FOUND, "There is no such version of the rules"),
    NO_SUCH_BACKTEST("no-such-backtest", ProblemKind.NOT_FOUND, "There is no such backtest"),
    RULES_CHANGED_MEANWHILE(
            "rules-changed-meanwhile", ProblemKind.CONFLICT, "Somebody else changed the rules meanwhile"),
    NO_DRAFT("rules-no-draft", ProblemKind.CONFLICT, "The version is no draft any more"),
    NOT_TRIED("rules-not-tried", ProblemKind.CONFLICT, "The version has not been tried"),
    TRIAL_TOO_SHORT("rules-trial-too-short", ProblemKind.CONFLICT, "The version has not been on trial for long enough"),
    SECOND_PERSON("rules-second-person", ProblemKind.FORBIDDEN, "Somebody else has to activate it"),
    NOTHING_BEFORE("rules-nothing-before", ProblemKind.CONFLICT, "There is no version to go back to");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    LabProblem(String slug, ProblemKind kind, String title) {
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
