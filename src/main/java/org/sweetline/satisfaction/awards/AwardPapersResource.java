package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;

/** Certificates and books, as PDF. */
@ApplicationScoped
@Path("/api/v1")
@Tag(name = "awards")
public class AwardPapersResource {

    private final AwardPapers papers;
    private final KindBooks books;
    private final PersonPages people;
    private final CurrentAccount current;

    @Inject
    AwardPapersResource(AwardPapers papers, KindBooks books, PersonPages people, CurrentAccount current) {
        this.papers = papers;
        this.books = books;
        this.people = people;
        this.current = current;
    }

    /** @param public with words only that we may quote outside the team */
    @GET
    @Path("awards/{year}/certificates/{category}/{agent}")
    @Produces("application/pdf")
    @APIResponse(responseCode = "200", description = "The certificate")
    @Requires(Permission.JUDGE_PRAISE)
    public Response certificate(
            @PathParam("year") int year,
            @PathParam("category") @OneOf(Category.class) String category,
            @PathParam("agent") long agent,
            @QueryParam("language") @Nullable String language,
            @QueryParam("public") boolean forEverybody)
            throws SQLException {
        Category won = Words.parse(Category.class, "category", category);
        return pdf(
                papers.certificate(year, won, agent, spoken(language), forEverybody),
                "certificate-%d-%s.pdf".formatted(year, category));
    }

    /** The book of kind words of a colleague; one's own, or any for who judges praise. */
    @GET
    @Path("awards/{year}/people/{agent}/book")
    @Produces("application/pdf")
    @APIResponse(responseCode = "200", description = "The book")
    @Requires(Permission.READ_PRAISE)
    public Response book(
            @PathParam("year") int year,
            @PathParam("agent") long agent,
            @QueryParam("language") @Nullable String language,
            @QueryParam("public") boolean forEverybody)
            throws SQLException {
        boolean decides = current.role().permissions().contains(Permission.JUDGE_PRAISE);
        boolean close = decides || agent == current.id();
        return pdf(
                books.book(year, people.shown(agent, current.id(), decides), spoken(language), forEverybody || !close),
                "kind-words-%d-%d.pdf".formatted(year, agent));
    }

    private PageLanguage spoken(@Nullable String language) {
        return PageLanguage.of(language == null ? "" : language).orElse(PageLanguage.EN);
    }

    private static Response pdf(byte[] bytes, String name) {
        return Response.ok(bytes, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
