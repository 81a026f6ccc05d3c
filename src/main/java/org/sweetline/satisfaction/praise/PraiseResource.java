package org.sweetline.satisfaction.praise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.praise.words.Target;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** Kind words for whoever judges them. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class PraiseResource {

    private static final int LONGEST_QUOTE = 600;

    private final PraisePages pages;
    private final PraiseDesk desk;
    private final CurrentAccount current;

    @Inject
    PraiseResource(PraisePages pages, PraiseDesk desk, CurrentAccount current) {
        this.pages = pages;
        this.desk = desk;
        this.current = current;
    }

    public record JudgePraiseRequest(
            @Schema(required = true) @OneOf(PraiseState.class) @Nullable
            String state) {}

    /** @param agent absent when nobody in particular is meant */
    public record AttributePraiseRequest(
            @Nullable Long agent,

            @Schema(required = true) @OneOf(Target.class) @Nullable
            String target) {}

    public record QuotePraiseRequest(
            @Schema(required = true) @Nullable String quote) {}

    /** In one state, the newest first; what waits to be judged when none is named. */
    @GET
    @Path("praise")
    @Requires(Permission.JUDGE_PRAISE)
    public Page<PraiseView> list(
            @QueryParam("state") @OneOf(PraiseState.class) @Nullable String state,
            @QueryParam("agent") @Nullable Long agent,
            @BeanParam PageRequest page)
            throws SQLException {
        PraiseState wanted = state == null || state.isEmpty()
                ? PraiseState.SUGGESTED
                : Words.parse(PraiseState.class, "state", state);
        PraisePages.Filter filter = new PraisePages.Filter(wanted, agent, null, null);
        List<PraiseView> found = pages.list(filter, current.id(), page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), view -> new TimeCursor(view.saidAt(), view.id()).text());
    }

    @GET
    @Path("praise/{id}")
    @Requires(Permission.JUDGE_PRAISE)
    public PraiseView get(@PathParam("id") long id) throws SQLException {
        return pages.get(id, current.id());
    }

    @PUT
    @Path("praise/{id}/judgement")
    @Requires(Permission.JUDGE_PRAISE)
    public PraiseView judge(
            @PathParam("id") long id, JudgePraiseRequest request, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        desk.judge(judging(id, ifMatch), Words.parse(PraiseState.class, "state", request.state()));
        return pages.get(id, current.id());
    }

    /** The undo of a judgement. */
    @DELETE
    @Path("praise/{id}/judgement")
    @Requires(Permission.JUDGE_PRAISE)
    public PraiseView unjudge(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        desk.unjudge(judging(id, ifMatch));
        return pages.get(id, current.id());
    }

    @PUT
    @Path("praise/{id}/attribution")
    @Requires(Permission.JUDGE_PRAISE)
    public PraiseView attribute(
            @PathParam("id") long id, AttributePraiseRequest request, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        Target target = Words.parse(Target.class, "target", request.target());
        desk.attribute(judging(id, ifMatch), request.agent(), target);
        return pages.get(id, current.id());
    }

    @PUT
    @Path("praise/{id}/quote")
    @Requires(Permission.JUDGE_PRAISE)
    public PraiseView quote(
            @PathParam("id") long id, QuotePraiseRequest request, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        desk.quote(judging(id, ifMatch), Asked.text("quote", request.quote(), LONGEST_QUOTE));
        return pages.get(id, current.id());
    }

    private PraiseDesk.Judging judging(long id, @Nullable String ifMatch) {
        return new PraiseDesk.Judging(id, current, Asked.version(ifMatch));
    }
}
