package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.CertificateLinkDesk.Paper;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;

/** Links to certificates, for people without an account. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "awards")
public class CertificateLinksResource {

    private final CertificateLinkDesk desk;
    private final CurrentAccount current;

    @Inject
    CertificateLinksResource(CertificateLinkDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    public record LinkCertificateRequest(
            @Schema(required = true) @OneOf(PageLanguage.class) @Nullable
            String language) {}

    /** @param url is shown this one time */
    public record FreshCertificateLinkView(String url) {}

    @GET
    @Path("awards/{year}/certificate-links")
    @Requires(Permission.JUDGE_PRAISE)
    public Page<CertificateLinkView> list(@PathParam("year") int year) throws SQLException {
        return Page.whole(desk.of(year));
    }

    /** Of published awards; the link that was made before opens nothing any more. */
    @POST
    @Path("awards/{year}/certificates/{category}/{agent}/link")
    @Requires(Permission.JUDGE_PRAISE)
    public FreshCertificateLinkView make(
            @PathParam("year") int year,
            @PathParam("category") @OneOf(Category.class) String category,
            @PathParam("agent") long agent,
            LinkCertificateRequest request)
            throws SQLException {
        PageLanguage language = PageLanguage.of(request.language() == null ? "" : request.language())
                .orElseThrow(() -> ProblemException.invalid("language", "must be en or ko"));
        return new FreshCertificateLinkView(desk.make(paper(year, category, agent), language, current));
    }

    @DELETE
    @Path("awards/{year}/certificates/{category}/{agent}/link")
    @Requires(Permission.JUDGE_PRAISE)
    public void takeBack(
            @PathParam("year") int year,
            @PathParam("category") @OneOf(Category.class) String category,
            @PathParam("agent") long agent)
            throws SQLException {
        desk.takeBack(paper(year, category, agent), current);
    }

    private static Paper paper(int year, String category, long agent) {
        Category won = Words.parse(Category.class, "category", category);
        return new Paper(year, won, won == Category.TEAM ? 0 : agent);
    }
}
