package org.sweetline.problem;

/** The classes of problems and the HTTP status of each. */
public enum ProblemKind {
    INVALID(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_SLOW(408),
    CONFLICT(409),
    GONE(410),
    TOO_LARGE(413),
    UNSUPPORTED(415),
    TOO_MANY(429),
    FAILED(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
