package org.sweetline.problem;

/** Problems that belong to no feature. */
public enum GeneralProblem implements ProblemType {
    INVALID("invalid-request", ProblemKind.INVALID, "The request can't be understood"),
    NOT_FOUND("not-found", ProblemKind.NOT_FOUND, "There is nothing here"),
    NOT_ALLOWED("method-not-allowed", ProblemKind.NOT_ALLOWED, "This can't be done here"),
    NOT_ACCEPTABLE("not-acceptable", ProblemKind.NOT_ACCEPTABLE, "No such representation"),
    UNSUPPORTED("unsupported-media-type", ProblemKind.UNSUPPORTED, "This kind of content isn't accepted here"),
    TOO_LARGE("request-too-large", ProblemKind.TOO_LARGE, "The request is too large"),
    TOO_SLOW("request-too-slow", ProblemKind.TOO_SLOW, "The request did not arrive in time"),
    CHANGED_MEANWHILE("changed-meanwhile", ProblemKind.CONFLICT, "It was changed meanwhile"),
    UNAVAILABLE("unavailable", ProblemKind.UNAVAILABLE, "Not possible right now"),
    FAILED("failed", ProblemKind.FAILED, "Something went wrong on our side");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    GeneralProblem(String slug, ProblemKind kind, String title) {
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
