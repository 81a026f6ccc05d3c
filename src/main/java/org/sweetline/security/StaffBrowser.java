package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.TrustedProxies;

/** Tells whether the browser that comes to a page for everybody is one of ours: it brings the session of a desk along. */
@ApplicationScoped
public class StaffBrowser {

    private final AccessRepository access;
    private final SessionCookie cookie;
    private final StaffPlaces places;
    private final TrustedProxies proxies;

    @Inject
    StaffBrowser(AccessRepository access, SessionCookie cookie, StaffPlaces places, TrustedProxies proxies) {
        this.access = access;
        this.cookie = cookie;
        this.places = places;
        this.proxies = proxies;
    }

    /**
     * Who sends something from a page for everybody.
     *
     * @param staff whose session it is; it permits nothing here
     * @param ourPlace one of us worked from there in the last days, with or without a session by now
     */
    public record Sender(Optional<SignedIn> staff, boolean ourPlace) {

        public static final Sender UNKNOWN = new Sender(Optional.empty(), false);

        public @Nullable Long staffId() {
            return staff.map(SignedIn::accountId).orElse(null);
        }
    }

    public Sender sender(HttpServletRequest request) throws SQLException {
        Optional<String> token = cookie.token(request);
        String place = proxies.place(request);
        return new Sender(
                token.isPresent() ? access.bySession(token.get(), place) : Optional.empty(), places.isOurs(place));
    }
}
