package org.sweetline.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.sweetline.problem.ProblemException;

/**
 * A body costs a thread until it has come, so it must come. Short ones of strangers, whom nothing has proven yet, are read
 * before anything else is done: those that are not there at once by a few threads, of which one address has a few.
 */
public class PunctualBodyFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int SOON = 5;

    private final transient Places slow = new Places(new Places.Size(64, 24, 200, Duration.ofSeconds(1)));
    private final transient TrustedProxies proxies;

    @Inject
    PunctualBodyFilter(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!RequestInTime.hasBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        RequestInTime punctual = new RequestInTime(request);
        Caller caller = Caller.of(request, proxies);
        if (caller.known() || !RequestInTime.isShort(request) || read(punctual, caller, response)) {
            chain.doFilter(punctual, response);
        }
    }

    private boolean read(RequestInTime request, Caller caller, HttpServletResponse response) throws IOException {
        if (request.isHere()) {
            request.readAhead();
            return true;
        }
        if (!entered(caller)) {
            Refusal.PUT_OFF.write(request, response, SOON);
            return false;
        }
        try {
            request.readAhead();
            return true;
        } catch (ProblemException tooSlow) {
            Refusal.TOO_SLOW.write(request, response, SOON);
            return false;
        } finally {
            slow.leave(caller);
        }
    }

    private boolean entered(Caller caller) {
        try {
            return slow.enter(caller);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
