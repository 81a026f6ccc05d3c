package org.sweetline.satisfaction.praise.quoting;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum QuoteProblem implements ProblemType {
    NOT_ASKED("quote-letter-not-sent", ProblemKind.CONFLICT, "No letter may be sent about these words"),
    NO_SUCH_LINK("no-such-quote-link", ProblemKind.NOT_FOUND, "There is no such question"),
    OVER("quote-link-over", ProblemKind.GONE, "The question is over"),
    BY_OUR_OWN("quote-allowed-by-our-own", ProblemKind.CONFLICT, "One of our own can't allow it");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    QuoteProblem(String slug, ProblemKind kind, String title) {
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
