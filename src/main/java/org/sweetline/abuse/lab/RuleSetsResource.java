package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.sets.RuleSetView;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Page;

/** Versions of the rules: drafts, trials, activation by a second person, and the way back. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class RuleSetsResource {

    private static final int LONGEST_NAME = 120;

    private final RuleSetPages pages;
    private final RuleSetDesk desk;
    private final ActivationDesk activation;
    private final CurrentAccount current;

    @Inject
    RuleSetsResource(RuleSetPages pages, RuleSetDesk desk, ActivationDesk activation, CurrentAccount current) {
        this.pages = pages;
        this.desk = desk;
        this.activation = activation;
        this.current = current;
    }

    /** @param from the version that it begins as */
    public record DraftRulesRequest(
            @Schema(required = true) @Nullable String name,
            @Schema(required = true) @Nullable Long from) {}

    /** @param revision that was seen */
    public record ChangeRulesRequest(
            @Schema(required = true) @Nullable Long revision,
            @Schema(required = true) @Nullable String name,
            @Schema(required = true) @Nullable RuleSetView rules) {}

    @GET
    @Path("risk-rules/catalogue")
    @Requires(Permission.DECIDE_RETURNS)
    public CatalogueView catalogue() {
        return CatalogueView.whole();
    }

    /** The newest first. */
    @GET
    @Path("risk-rules")
    @Requires(Permission.MANAGE_RETURNS)
    public Page<RuleSetVersionView> list() throws SQLException {
        return Page.whole(pages.list());
    }

    @POST
    @Path("risk-rules")
    @Requires(Permission.MANAGE_RETURNS)
    public RuleSetVersionView draft(DraftRulesRequest request) throws SQLException {
        Long from = request.from();
        if (from == null) {
            throw ProblemException.invalid("from", "is missing");
        }
        return pages.get(desk.draft(Asked.line("name", request.name(), LONGEST_NAME), from, current));
    }

    @GET
    @Path("risk-rules/{version}")
    @Requires(Permission.MANAGE_RETURNS)
    public RuleSetVersionView show(@PathParam("version") long version) throws SQLException {
        return pages.get(version);
    }

    @PUT
    @Path("risk-rules/{version}")
    @Requires(Permission.MANAGE_RETURNS)
    public RuleSetVersionView change(@PathParam("version") long version, ChangeRulesRequest request)
            throws SQLException {
        Long revision = request.revision();
        RuleSetView rules = request.rules();
        if (revision == null || rules == null) {
            throw ProblemException.invalid(revision == null ? "revision" : "rules", "is missing");
        }
        desk.change(version, revision, Asked.line("name", request.name(), LONGEST_NAME), rules, current);
        return pages.get(version);
    }

    /** It judges beside the one in force from now on. */
    @PUT
    @Path("risk-rules/{version}/shadow")
    @Requires(Permission.MANAGE_RETURNS)
    public RuleSetVersionView shadow(@PathParam("version") long version) throws SQLException {
        activation.shadow(version, current);
        return pages.get(version);
    }

    @DELETE
    @Path("risk-rules/{version}/shadow")
    @Requires(Permission.MANAGE_RETURNS)
    public RuleSetVersionView endShadow(@PathParam("version") long version) throws SQLException {
        activation.endShadow(version, current);
        return pages.get(version);
    }

    /** By another person than who wrote it, once its test cases hold and a backtest is done. */
    @PUT
    @Path("risk-rules/{version}/activation")
    @Requires(Permission.MANAGE_RETURNS)
    public RuleSetVersionView activate(@PathParam("version") long version) throws SQLException {
        activation.activate(version, current);
        return pages.get(version);
    }

    /** The version before is in force again. 409 when this one is not, as when somebody else was quicker. */
    @DELETE
    @Path("risk-rules/{version}/activation")
    @Requires(Permission.MANAGE_RETURNS)
    public RuleSetVersionView rollBack(@PathParam("version") long version) throws SQLException {
        return pages.get(activation.rollBack(version, current));
    }
}
