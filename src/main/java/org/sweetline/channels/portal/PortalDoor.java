package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.HostCookie;
import org.sweetline.web.PublicAddress;

/** Knows visitors again, and forms that are theirs. */
@ApplicationScoped
class PortalDoor {

    private final PortalSessions sessions;
    private final HostCookie cookie;

    @Inject
    PortalDoor(PortalSessions sessions, PublicAddress address) {
        this.sessions = sessions;
        this.cookie = new HostCookie("sweetline-order", address.secure());
    }

    PortalSessions sessions() {
        return sessions;
    }

    HostCookie cookie() {
        return cookie;
    }

    Optional<Visit> known(HttpServletRequest request) throws SQLException {
        Optional<String> token = cookie.value(request);
        return token.isPresent() ? sessions.find(token.get()) : Optional.empty();
    }

    Visit visit(HttpServletRequest request) throws SQLException {
        return known(request)
                .orElseThrow(() -> new ProblemException(PortalProblem.SESSION_OVER, "The order is to be found again."));
    }

    /** Refuses a form that another site, or an earlier visit, has made. */
    void requireOurs(Visit visit, PostedForm form) {
        byte[] sent = form.text("form").getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(sent, visit.form().getBytes(StandardCharsets.US_ASCII))) {
            throw new ProblemException(PortalProblem.FORM_NOT_OURS, "The form does not belong to this visit.");
        }
    }

    void refuseForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new ProblemException(PortalProblem.FORM_NOT_OURS, "This was sent by a page of another site.");
        }
    }
}
