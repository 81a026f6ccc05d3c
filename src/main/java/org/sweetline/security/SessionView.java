package org.sweetline.security;

import java.time.Instant;
import java.util.List;
import org.sweetline.web.Words;

/** Who is signed in, and what they may do. */
public record SessionView(SignedInAccountView account, boolean demo, Instant expiresAt) {

    /** The account of a session. */
    public record SignedInAccountView(
            long id, String email, String name, String role, String language, List<String> permissions) {

        static SignedInAccountView of(long id, String email, String name, Role role, String language) {
            return new SignedInAccountView(
                    id,
                    email,
                    name,
                    Words.of(role),
                    language,
                    role.permissions().stream().map(Enum::name).toList());
        }
    }
}
