package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.sweetline.web.PublicAddress;

/** The cookie that holds a session's token: bound to our host by its name wherever the public address is https. */
@ApplicationScoped
class SessionCookie {

    private static final String SECURE_NAME = "__Host-sweetline";
    private static final String PLAIN_NAME = "sweetline";

    private final boolean secure;

    @Inject
    SessionCookie(PublicAddress address) {
        secure = address.secure();
    }

    Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name())) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    NewCookie with(String token, Duration lifetime) {
        return cookie(token, (int) lifetime.toSeconds());
    }

    NewCookie expired() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private String name() {
        return secure ? SECURE_NAME : PLAIN_NAME;
    }
}
