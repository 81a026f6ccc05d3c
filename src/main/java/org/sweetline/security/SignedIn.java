package org.sweetline.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** Who makes this request, and the hash of the secret they show: that of a session, or of an API token. */
public record SignedIn(long accountId, String name, String email, Role role, String language, String secretHash) {

    static final String ATTRIBUTE = "sweetline.signed.in";

    public Set<Permission> permissions() {
        return role.permissions();
    }

    static SignedIn require(@Nullable Object attribute, Permission permission) {
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
