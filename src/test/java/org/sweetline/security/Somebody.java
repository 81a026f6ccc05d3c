package org.sweetline.security;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.sweetline.config.Settings;
import org.sweetline.web.TrustedProxies;

/** Who makes a request, for tests without a server. */
public final class Somebody {
    private Somebody() {}

    public static CurrentAccount signedIn(long account, Role role) {
        SignedIn signedIn = new SignedIn(account, "Jenny Moon", "jenny@example.com", role, "en", "");
        return new CurrentAccount(request(signedIn), new TrustedProxies(new Settings(key -> Optional.empty())));
    }

    private static HttpServletRequest request(SignedIn signedIn) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Somebody.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, given) -> {
                    if (!method.getName().equals("getAttribute")) {
                        throw new UnsupportedOperationException("Nobody asks a request for " + method.getName());
                    }
                    return given[0].equals(SignedIn.ATTRIBUTE) ? signedIn : null;
                });
    }
}
