package org.sweetline.security;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** Who is signed in, and what they may do. */
public record SessionView(SignedInAccountView account, boolean demo, Instant expiresAt) {

    /** The account of a session. */
    public record SignedInAccountView(
            long id,
            String email,
            String name,
            @OneOf(Role.class) String role,
            @Schema(enumeration = {"en", "ko"}) String language,
            List<Permission> permissions) {

        static SignedInAccountView of(long id, String email, String name, Role role, String language) {
            return new SignedInAccountView(id, email, name, Words.of(role), language, List.copyOf(role.permissions()));
        }
    }
}
