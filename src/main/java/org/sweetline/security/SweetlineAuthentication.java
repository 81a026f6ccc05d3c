package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.TrustedProxies;

/** Recognises who calls the API: a bearer token, else the session cookie. */
@ApplicationScoped
public class SweetlineAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    private final AccessRepository access;
    private final SessionCookie cookie;
    private final TrustedProxies proxies;
    private final LatelyRecognised lately;

    @Inject
    SweetlineAuthentication(
            AccessRepository access, SessionCookie cookie, TrustedProxies proxies, LatelyRecognised lately) {
        this.access = access;
        this.cookie = cookie;
        this.lately = lately;
        this.proxies = proxies;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return context.doNothing();
        }
        Optional<SignedIn> signedIn = recognise(request);
        if (signedIn.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(SignedIn.ATTRIBUTE, signedIn.get());
        String caller = Long.toString(signedIn.get().accountId());
        return context.notifyContainerAboutLogin(
                caller, Set.of(signedIn.get().role().name()));
    }

    private Optional<SignedIn> recognise(HttpServletRequest request) {
        Optional<String> secret = secret(request);
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        String hash = Tokens.hash(secret.get());
        try {
            Optional<SignedIn> found = request.getHeader("Authorization") == null
                    ? access.bySession(secret.get(), proxies.place(request))
                    : access.byToken(secret.get());
            found.ifPresentOrElse(lately::remember, () -> lately.forget(hash));
            return found;
        } catch (SQLException e) {
            // Open doors still answer. All others say that it is the database, or else each page would ask to sign in
            // again.
            request.setAttribute(SignedIn.ATTRIBUTE, SignedIn.NOT_TO_BE_TOLD);
            return request.getMethod().equals("GET") ? lately.find(hash) : Optional.empty();
        }
    }

    private Optional<String> secret(HttpServletRequest request) {
        @Nullable String authorization = request.getHeader("Authorization");
        if (authorization == null) {
            return cookie.token(request);
        }
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
    }
}
