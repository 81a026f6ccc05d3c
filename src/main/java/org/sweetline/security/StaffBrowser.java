package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Optional;

/** Tells whether the browser that comes to a page for everybody is one of ours: it brings the session of a desk along. */
@ApplicationScoped
public class StaffBrowser {

    private final AccessRepository access;
    private final SessionCookie cookie;

    @Inject
    StaffBrowser(AccessRepository access, SessionCookie cookie) {
        this.access = access;
        this.cookie = cookie;
    }

    /** Whose session it is; it permits nothing here. */
    public Optional<SignedIn> account(HttpServletRequest request) throws SQLException {
        Optional<String> token = cookie.token(request);
        return token.isPresent() ? access.bySession(token.get()) : Optional.empty();
    }
}
