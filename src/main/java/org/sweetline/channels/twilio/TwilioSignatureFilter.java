package org.sweetline.channels.twilio;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sweetline.work.RightOfWay;
import org.sweetline.work.RightOfWay.Matter;

/** Stands before everything under /webhooks/twilio, so that no route can be forgotten. */
@WebFilter(TwilioSignatureFilter.GUARDED)
public class TwilioSignatureFilter extends HttpFilter {
    static final String GUARDED = "/webhooks/twilio/*";
    private static final String FULL = TwilioSignatureFilter.class.getName() + ".full";
    private static final long serialVersionUID = 1L;

    private final transient TwilioGate gate;
    private final transient RefusedWebhooks refused;
    private final transient RightOfWay callers;
    private final transient PutOffWebhooks putOff;

    @Inject
    TwilioSignatureFilter(TwilioGate gate, RefusedWebhooks refused, RightOfWay callers, PutOffWebhooks putOff) {
        this.gate = gate;
        this.refused = refused;
        this.callers = callers;
        this.putOff = putOff;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            gate.admit(request).attachTo(request);
        } catch (NotAdmitted e) {
            refused.count(e.refusal());
            refuse(response, e.refusal());
            return;
        }
        Optional<Matter> matter = Urgency.of(request.getRequestURI());
        if (matter.isEmpty()) {
            chain.doFilter(request, response);
        } else if (entered(matter.get())) {
            try {
                chain.doFilter(request, response);
            } finally {
                callers.leave();
            }
        } else {
            putOff.count(matter.get());
            putOff(matter.get(), request, response, chain);
        }
    }

    private static void putOff(
            Matter matter, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (matter == Matter.HELD) {
            request.setAttribute(FULL, true);
            chain.doFilter(request, response);
        } else {
            // The network asks again, as each of our addresses tells it to.
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private boolean entered(Matter matter) {
        try {
            return callers.enter(matter);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the house is full: then a caller who can be held is given music, without any look at the call. */
    public static boolean isFull(ServletRequest request) {
        return request.getAttribute(FULL) != null;
    }

    private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.status());
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Connection", "close");
        response.getOutputStream().print("Refused.");
    }
}
