package org.sweetline.satisfaction.praise;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum PraiseProblem implements ProblemType {
    NO_SUCH_PRAISE("no-such-praise", ProblemKind.NOT_FOUND, "There are no such kind words"),
    CHANGED_MEANWHILE("praise-changed-meanwhile", ProblemKind.CONFLICT, "The kind words were judged meanwhile"),
    OWN_PRAISE("own-praise", ProblemKind.CONFLICT, "Somebody else must confirm kind words about you"),
    OWN_WORDS("own-words", ProblemKind.CONFLICT, "Somebody else must confirm what you wrote down"),
    NO_CUSTOMERS_WORDS("no-customers-words", ProblemKind.NOT_FOUND, "Nothing there was said by a customer"),
    NOT_YOUR_MARK("not-your-mark", ProblemKind.FORBIDDEN, "Somebody else marked the kind words"),
    TAKEN_BACK("praise-taken-back", ProblemKind.CONFLICT, "The customer took the kind words back"),
    NOT_CONFIRMED("praise-not-confirmed", ProblemKind.CONFLICT, "The kind words are not confirmed");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    PraiseProblem(String slug, ProblemKind kind, String title) {
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
