package org.sweetline.satisfaction.praise.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.praise.CheerSign;
import org.sweetline.satisfaction.praise.PraiseEventView;
import org.sweetline.satisfaction.praise.PraisePages;
import org.sweetline.satisfaction.praise.PraiseTrail;
import org.sweetline.satisfaction.praise.PraiseView;
import org.sweetline.satisfaction.praise.QuotePermission;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.Words;

/** What is done with one card on the wall. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class PraiseCardResource {

    private static final int LONGEST_NOTE = 200;
    private static final int LONGEST_TRANSLATION = 1_000;

    private final WallDesk desk;
    private final PraisePages pages;
    private final PraiseTrail trail;
    private final CurrentAccount current;

    @Inject
    PraiseCardResource(WallDesk desk, PraisePages pages, PraiseTrail trail, CurrentAccount current) {
        this.desk = desk;
        this.pages = pages;
        this.trail = trail;
        this.current = current;
    }

    /** @param note how it was asked or answered */
    public record QuotePermissionRequest(
            @Schema(required = true) @OneOf(QuotePermission.class) @Nullable
            String permission,

            @Nullable String note) {}

    public record TranslatePraiseRequest(
            @Schema(required = true) @Nullable String translation) {}

    @GET
    @Path("praise/{id}/trail")
    @Requires(Permission.JUDGE_PRAISE)
    public Page<PraiseEventView> trail(@PathParam("id") long id) throws SQLException {
        pages.get(id, current.id());
        return Page.whole(trail.of(id));
    }

    @PUT
    @Path("praise/{id}/pin")
    @Requires(Permission.JUDGE_PRAISE)
    public PraiseView pin(@PathParam("id") long id) throws SQLException {
        desk.pin(id, current);
        return pages.get(id, current.id());
    }

    @DELETE
    @Path("praise/{id}/pin")
    @Requires(Permission.JUDGE_PRAISE)
    public PraiseView unpin(@PathParam("id") long id) throws SQLException {
        desk.unpin(id, current);
        return pages.get(id, current.id());
    }

    /** Whether the customer lets us quote them outside the team; each step stays in the trail. */
    @PUT
    @Path("praise/{id}/permission")
    @Requires(Permission.JUDGE_PRAISE)
    public PraiseView permission(@PathParam("id") long id, QuotePermissionRequest request) throws SQLException {
        QuotePermission wanted = Words.parse(QuotePermission.class, "permission", request.permission());
        @Nullable String note = request.note();
        String how = note == null || note.isBlank() ? "" : Asked.line("note", note, LONGEST_NOTE);
        desk.permission(id, wanted, how, current);
        return pages.get(id, current.id());
    }

    /** A person's words for what it says in the team's other language; "" takes them away. */
    @PUT
    @Path("praise/{id}/translation")
    @Requires(Permission.JUDGE_PRAISE)
    public PraiseView translate(@PathParam("id") long id, TranslatePraiseRequest request) throws SQLException {
        if (request.translation() == null) {
            throw ProblemException.invalid("translation", "is missing");
        }
        desk.translate(id, Asked.note("translation", request.translation(), LONGEST_TRANSLATION), current);
        return pages.get(id, current.id());
    }

    @PUT
    @Path("praise/{id}/cheers/{sign}")
    @Requires(Permission.READ_PRAISE)
    public PraiseView cheer(@PathParam("id") long id, @PathParam("sign") @OneOf(CheerSign.class) String sign)
            throws SQLException {
        desk.cheer(id, Words.parse(CheerSign.class, "sign", sign), current);
        return pages.get(id, current.id());
    }

    @DELETE
    @Path("praise/{id}/cheers/{sign}")
    @Requires(Permission.READ_PRAISE)
    public PraiseView uncheer(@PathParam("id") long id, @PathParam("sign") @OneOf(CheerSign.class) String sign)
            throws SQLException {
        desk.uncheer(id, Words.parse(CheerSign.class, "sign", sign), current);
        return pages.get(id, current.id());
    }
}
