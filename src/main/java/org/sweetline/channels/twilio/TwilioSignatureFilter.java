package org.sweetline.channels.twilio;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sweetline.work.RightOfWay;

/** Stands before everything under /webhooks/twilio, so that no route can be forgotten. */
@WebFilter(TwilioSignatureFilter.GUARDED)
public class TwilioSignatureFilter extends HttpFilter {
    static final String GUARDED = "/webhooks/twilio/*";
    private static final long serialVersionUID = 1L;

    private final transient TwilioGate gate;
    private final transient RefusedWebhooks refused;
    private final transient RightOfWay callers;

    @Inject
    TwilioSignatureFilter(TwilioGate gate, RefusedWebhooks refused, RightOfWay callers) {
        this.gate = gate;
        this.refused = refused;
        this.callers = callers;
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
        callers.enter();
        try {
            chain.doFilter(request, response);
        } finally {
            callers.leave();
        }
    }

    private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.status());
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Connection", "close");
        response.getOutputStream().print("Refused.");
    }
}
