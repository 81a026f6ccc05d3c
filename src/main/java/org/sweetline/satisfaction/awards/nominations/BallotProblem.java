package org.sweetline.satisfaction.awards.nominations;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum BallotProblem implements ProblemType {
    NO_SUCH_BALLOT("no-such-ballot", ProblemKind.NOT_FOUND, "There is no such ballot"),
    NOMINATIONS_CLOSED("nominations-closed", ProblemKind.CONFLICT, "Nobody can be named now"),
    NO_SUCH_NOMINATION("no-such-nomination", ProblemKind.NOT_FOUND, "There is no such nomination"),
    ABOUT_ONESELF("about-oneself", ProblemKind.CONFLICT, "It is about yourself"),
    BY_OUR_OWN("vote-by-our-own", ProblemKind.CONFLICT, "The vote is by one of our own");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    BallotProblem(String slug, ProblemKind kind, String title) {
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
