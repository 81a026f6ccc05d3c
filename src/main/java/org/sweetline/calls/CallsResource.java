package org.sweetline.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** The calls that are and that were. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class CallsResource {
    private final CallPages pages;
    private final CallDiscretion discretion;

    @Inject
    CallsResource(CallPages pages, CallDiscretion discretion) {
        this.pages = pages;
        this.discretion = discretion;
    }

    /** The newest first; {@code live=true} leaves out those that are over, and begins with who has waited longest. */
    @GET
    @Path("calls")
    @Requires(Permission.TAKE_CALLS)
    public Page<CallView> list(
            @QueryParam("live") @DefaultValue("false") boolean live,
            @OneOf(Call.Stage.class) @QueryParam("stage") @Nullable String stage,
            @QueryParam("agent") @Nullable Long agent,
            @OneOf(Call.Outcome.class) @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @BeanParam PageRequest page)
            throws SQLException {
        CallPages.Asked asked = new CallPages.Asked(
                live,
                stage == null ? null : Words.parse(Call.Stage.class, "stage", stage),
                agent,
                outcome == null ? null : Words.parse(Call.Outcome.class, "outcome", outcome),
                time("from", from),
                time("to", to));
        List<CallView> oneMore = pages.list(asked, page.after().orElse(null), page.limit() + 1).stream()
                .map(discretion::seen)
                .toList();
        return Page.of(oneMore, page.limit(), call -> new TimeCursor(place(call, live), call.id()).text());
    }

    private static Instant place(CallView call, boolean live) {
        Instant queued = call.queuedAt();
        return live && queued != null ? queued : call.beganAt();
    }

    @GET
    @Path("calls/now")
    @Requires(Permission.TAKE_CALLS)
    public LiveCallsView now() throws SQLException {
        return pages.now();
    }

    @GET
    @Path("calls/{id: [0-9]+}")
    @Requires(Permission.TAKE_CALLS)
    public CallView show(@PathParam("id") long id) throws SQLException {
        return discretion.seen(pages.get(id));
    }

    private static @Nullable Instant time(String field, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(field, "must be a time such as 2026-11-27T09:00:00Z");
        }
    }
}
