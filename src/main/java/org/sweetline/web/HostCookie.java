package org.sweetline.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/** A cookie that no script reads and no other site sends: bound to our host by its name where we are reached by https. */
public final class HostCookie {

    private final String name;
    private final boolean secure;

    public HostCookie(String plainName, boolean secure) {
        this.name = secure ? "__Host-" + plainName : plainName;
        this.secure = secure;
    }

    public Optional<String> value(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    public NewCookie with(String value, Duration lifetime) {
        return cookie(value, (int) lifetime.toSeconds());
    }

    public NewCookie expired() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
