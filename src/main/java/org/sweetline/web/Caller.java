package org.sweetline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * Whose requests are counted together.
 *
 * @param known an account; of strangers only the address is known, and anybody has as many as they like
 */
record Caller(String name, boolean known) {

    static Caller of(HttpServletRequest request, TrustedProxies proxies) {
        @Nullable Principal account = request.getUserPrincipal();
        if (account != null) {
            return new Caller("account " + account.getName(), true);
        }
        @Nullable String peer = request.getRemoteAddr();
        String address = proxies.caller(peer == null ? "" : peer, request.getHeader("X-Forwarded-For"));
        return new Caller(Network.of(address), false);
    }
}
