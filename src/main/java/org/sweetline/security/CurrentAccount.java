package org.sweetline.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.sweetline.problem.ProblemMapper;
import org.sweetline.web.TrustedProxies;

/** The account that makes the running request. */
@RequestScoped
public class CurrentAccount {

    private final HttpServletRequest request;
    private final TrustedProxies proxies;

    @Inject
    CurrentAccount(HttpServletRequest request, TrustedProxies proxies) {
        this.request = request;
        this.proxies = proxies;
    }

    public SignedIn signedIn() {
        return SignedIn.require(request.getAttribute(SignedIn.ATTRIBUTE), Permission.OWN_ACCOUNT);
    }

    public long id() {
        return signedIn().accountId();
    }

    public String name() {
        return signedIn().name();
    }

    public Role role() {
        return signedIn().role();
    }

    public String requestId() {
        Object id = request.getAttribute(ProblemMapper.REQUEST_ID);
        return id instanceof String text ? text : "";
    }

    /** The address of the connection, or whom a proxy of ours asks for; what a client says of itself is not believed. */
    public String address() {
        return proxies.caller(request);
    }

    /** The same for who tells places apart; empty where everybody may have it. */
    String place() {
        return proxies.place(request);
    }
}
