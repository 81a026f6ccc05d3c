package org.sweetline.channels.outside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.sweetline.satisfaction.awards.CertificateLinkDesk;
import org.sweetline.satisfaction.awards.CertificateLinkDesk.SentPaper;
import org.sweetline.security.LinkGuesses;
import org.sweetline.security.OpenToAll;
import org.sweetline.web.TrustedProxies;

/** A certificate for whoever was given its link. */
@RequestScoped
@Path("/c/{token}")
public class CertificatePageResource {

    private final CertificateLinkDesk desk;
    private final LinkGuesses guesses;
    private final TrustedProxies proxies;
    private final HttpServletRequest request;

    @PathParam("token")
    private String token = "";

    @Inject
    CertificatePageResource(
            CertificateLinkDesk desk, LinkGuesses guesses, TrustedProxies proxies, HttpServletRequest request) {
        this.desk = desk;
        this.guesses = guesses;
        this.proxies = proxies;
        this.request = request;
    }

    @GET
    @Produces("application/pdf")
    @APIResponse(responseCode = "200", description = "The certificate")
    @OpenToAll("the link holds a secret of 256 bits, and opens words only that their customers let us show")
    public Response open() throws SQLException {
        List<Long> guess = guesses.count(proxies.place(request));
        SentPaper paper = desk.open(token);
        guesses.wasRight(guess);
        return Response.ok(paper.bytes(), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper.name() + "\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }
}
