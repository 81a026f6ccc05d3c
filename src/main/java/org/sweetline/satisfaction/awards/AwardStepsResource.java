package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.satisfaction.awards.AwardBehind.MeritView;
import org.sweetline.satisfaction.awards.Counting.Recount;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.Words;

/** From counting to the party: steps of those who judge praise. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "awards")
public class AwardStepsResource {

    private final AwardDesk desk;
    private final Counting counting;
    private final AwardPages pages;
    private final AwardPapers papers;
    private final AwardBehind behind;
    private final CurrentAccount current;

    @Inject
    AwardStepsResource(
            AwardDesk desk,
            Counting counting,
            AwardPages pages,
            AwardPapers papers,
            AwardBehind behind,
            CurrentAccount current) {
        this.desk = desk;
        this.counting = counting;
        this.pages = pages;
        this.papers = papers;
        this.behind = behind;
        this.current = current;
    }

    /** Counts, or counts anew what is not frozen. */
    @PUT
    @Path("awards/{year}/count")
    @Requires(Permission.JUDGE_PRAISE)
    public AwardYearView count(@PathParam("year") int year) throws SQLException {
        counting.count(year, current);
        return view(year);
    }

    /** What was counted, unless it would be otherwise by now. */
    @PUT
    @Path("awards/{year}/freeze")
    @Requires(Permission.JUDGE_PRAISE)
    public AwardYearView freeze(@PathParam("year") int year) throws SQLException {
        counting.freeze(year, current);
        return view(year);
    }

    @DELETE
    @Path("awards/{year}/freeze")
    @Requires(Permission.JUDGE_PRAISE)
    public AwardYearView thaw(@PathParam("year") int year) throws SQLException {
        desk.thaw(year, current);
        return view(year);
    }

    /** Everybody of the team may know. */
    @PUT
    @Path("awards/{year}/publication")
    @Requires(Permission.JUDGE_PRAISE)
    public AwardYearView publish(@PathParam("year") int year) throws SQLException {
        desk.publish(year, current);
        return view(year);
    }

    @DELETE
    @Path("awards/{year}/publication")
    @Requires(Permission.JUDGE_PRAISE)
    public AwardYearView withdraw(@PathParam("year") int year) throws SQLException {
        desk.withdraw(year, current);
        return view(year);
    }

    /** The form for customers. */
    @PUT
    @Path("awards/{year}/nominations-open")
    @Requires(Permission.JUDGE_PRAISE)
    public AwardYearView open(@PathParam("year") int year) throws SQLException {
        desk.takeNominations(year, true, current);
        return view(year);
    }

    @DELETE
    @Path("awards/{year}/nominations-open")
    @Requires(Permission.JUDGE_PRAISE)
    public AwardYearView close(@PathParam("year") int year) throws SQLException {
        desk.takeNominations(year, false, current);
        return view(year);
    }

    /** The same result, or what differs. Changes nothing. */
    @GET
    @Path("awards/{year}/recount")
    @Requires(Permission.JUDGE_PRAISE)
    public RecountView recount(@PathParam("year") int year) throws SQLException {
        Recount recount = counting.recount(year);
        return RecountView.of(recount);
    }

    /** What was counted for somebody, the newest first. */
    @GET
    @Path("awards/{year}/merits")
    @Requires(Permission.JUDGE_PRAISE)
    public Page<MeritView> merits(
            @PathParam("year") int year,
            @QueryParam("category") @DefaultValue("customers-choice") String category,
            @QueryParam("agent") long agent,
            @BeanParam PageRequest page)
            throws SQLException {
        return behind.of(year, Words.parse(Category.class, "category", category), agent, page.after(), page.limit());
    }

    /** All that was counted, with links, as a table for a spreadsheet. */
    @GET
    @Path("awards/{year}/evidence")
    @Produces("text/csv")
    @APIResponse(responseCode = "200", description = "Comma-separated values in UTF-8")
    @Requires(Permission.JUDGE_PRAISE)
    public Response evidence(@PathParam("year") int year) throws SQLException {
        return Response.ok(papers.evidence(year), "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"awards-%d.csv\"".formatted(year))
                .build();
    }

    private AwardYearView view(int year) throws SQLException {
        return pages.of(year, current.id(), true);
    }
}
