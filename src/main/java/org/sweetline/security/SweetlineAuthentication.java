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

    @Inject
    SweetlineAuthentication(AccessRepository access, SessionCookie cookie, TrustedProxies proxies) {
        this.access = access;
        this.cookie = cookie;
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
        try {
            @Nullable String authorization = request.getHeader("Authorization");
            if (authorization != null) {
                return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                        ? access.byToken(
                                authorization.substring(BEARER.length()).strip())
                        : Optional.empty();
            }
            Optional<String> token = cookie.token(request);
            return token.isPresent() ? access.bySession(token.get(), proxies.place(request)) : Optional.empty();
        } catch (SQLException e) {
            // Nobody is recognised while the database is away; open doors still answer.
            return Optional.empty();
        }
    }
}
