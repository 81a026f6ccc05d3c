package org.sweetline.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Before everything that may ask the database: no more are let in than it has connections for, and one caller cannot have
 * them all. The phone network's requests have a door of their own. Mapped in web.xml, behind what waits for bodies.
 */
public class PlacesFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final List<String> OTHER_DOORS = List.of("/webhooks/twilio/", "/health", "/metrics", "/openapi");
    private static final int SOON = 2;

    private final transient Places asking = new Places(new Places.Size(32, 16, 64, Duration.ofSeconds(5)));
    /** Large bodies are read while their place is taken, which may be long. */
    private final transient Places bringing = new Places(new Places.Size(16, 8, 16, Duration.ofSeconds(5)));

    private final transient TrustedProxies proxies;

    @Inject
    PlacesFilter(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (needsNone(request)) {
            chain.doFilter(request, response);
            return;
        }
        Places places = RequestInTime.isShort(request) ? asking : bringing;
        Caller caller = Caller.of(request, proxies);
        if (!entered(places, caller)) {
            Refusal.PUT_OFF.write(request, response, SOON);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.leave(caller);
        }
    }

    private static boolean needsNone(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return WebAppFilter.answers(request) || OTHER_DOORS.stream().anyMatch(path::startsWith);
    }

    private static boolean entered(Places places, Caller caller) {
        try {
            return places.enter(caller);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
