package org.sweetline.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;

/** Who makes this request, and the hash of the secret they show: that of a session, or of an API token. */
public record SignedIn(long accountId, String name, String email, Role role, String language, String secretHash) {

    static final String ATTRIBUTE = "sweetline.signed.in";
    /** In the place of who it is, while nobody can be looked up. */
    static final Object NOT_TO_BE_TOLD = new Object();

    public Set<Permission> permissions() {
        return role.permissions();
    }

    static SignedIn require(@Nullable Object attribute, Permission permission) {
        if (attribute == NOT_TO_BE_TOLD) {
            throw new ProblemException(GeneralProblem.UNAVAILABLE, "The database can't be reached right now.")
                    .with("retryAfter", 5);
        }
        if (!(attribute instanceof SignedIn signedIn)) {
            throw new ProblemException(SecurityProblem.NOT_SIGNED_IN, "Sign in, or send an API token.");
        }
        if (!signedIn.permissions().contains(permission)) {
            throw new ProblemException(
                    SecurityProblem.NOT_PERMITTED,
                    "This needs the permission " + permission + "; an administrator can grant it.");
        }
        return signedIn;
    }
}
