package org.sweetline.security;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum SecurityProblem implements ProblemType {
    NOT_SIGNED_IN("not-signed-in", ProblemKind.UNAUTHENTICATED, "Not signed in"),
    SIGN_IN_FAILED("sign-in-failed", ProblemKind.UNAUTHENTICATED, "Mail address or password is wrong"),
    TOO_MANY_ATTEMPTS("too-many-attempts", ProblemKind.TOO_MANY, "Too many attempts"),
    NOT_PERMITTED("not-permitted", ProblemKind.FORBIDDEN, "Not permitted"),
    LINK_NOT_VALID("link-not-valid", ProblemKind.NOT_FOUND, "This link is not valid any more"),
    PASSWORD_TOO_WEAK("password-too-weak", ProblemKind.INVALID, "The password is too easy to guess"),
    ACCOUNT_EXISTS("account-exists", ProblemKind.CONFLICT, "There is an account with this mail address"),
    LAST_ADMIN("last-admin", ProblemKind.CONFLICT, "Somebody has to be administrator"),
    NO_SUCH_ACCOUNT("no-such-account", ProblemKind.NOT_FOUND, "There is no such account"),
    NO_SUCH_TOKEN("no-such-token", ProblemKind.NOT_FOUND, "There is no such token");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    SecurityProblem(String slug, ProblemKind kind, String title) {
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
