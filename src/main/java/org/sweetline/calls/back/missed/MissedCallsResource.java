package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.back.missed.MissedCallPages.Show;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** Missed and abandoned calls, one row a person, and who has been reached since. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class MissedCallsResource {

    private static final int LONGEST_NOTE = 500;

    private final MissedCallerDesk desk;
    private final MissedCallPages pages;
    private final AuditTrail audit;
    private final CurrentAccount current;

    @Inject
    MissedCallsResource(MissedCallerDesk desk, MissedCallPages pages, AuditTrail audit, CurrentAccount current) {
        this.desk = desk;
        this.pages = pages;
        this.audit = audit;
        this.current = current;
    }

    /** What was done instead of calling. */
    public record HandledRequest(
            @Schema(required = true) @Nullable String note) {}

    /** Who called last first. */
    @GET
    @Path("missed-calls")
    @Requires(Permission.TAKE_CALLS)
    public Page<MissedCallView> list(
            @QueryParam("show") @OneOf(Show.class) @Nullable String show,
            @QueryParam("since") @Nullable String since,
            @BeanParam PageRequest page)
            throws SQLException {
        Show wanted = show == null ? Show.OPEN : Words.parse(Show.class, "show", show);
        List<MissedCallView> found = pages.list(wanted, time(since), page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), missed -> new TimeCursor(missed.lastAt(), missed.id()).text());
    }

    private static Instant time(@Nullable String since) {
        try {
            return since == null ? Instant.EPOCH : Instant.parse(since);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("since", "must be a time such as 2026-11-27T14:00:00Z");
        }
    }

    @PUT
    @Path("missed-calls/{id}/handling")
    @Requires(Permission.TAKE_CALLS)
    public MissedCallView handle(
            @PathParam("id") long id, HandledRequest request, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        pages.get(id);
        desk.handle(id, Asked.text("note", request.note(), LONGEST_NOTE), current.id(), Asked.version(ifMatch));
        audit.record(current, "handled missed call", String.valueOf(id), "");
        return pages.get(id);
    }
}
