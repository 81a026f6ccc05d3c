package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.sweetline.web.HostCookie;
import org.sweetline.web.PublicAddress;

/** The cookie that holds a session's token. */
@ApplicationScoped
class SessionCookie {

    private final HostCookie cookie;

    @Inject
    SessionCookie(PublicAddress address) {
        cookie = new HostCookie("sweetline", address.secure());
    }

    Optional<String> token(HttpServletRequest request) {
        return cookie.value(request);
    }

    NewCookie with(String token, Duration lifetime) {
        return cookie.with(token, lifetime);
    }

    NewCookie expired() {
        return cookie.expired();
    }
}
