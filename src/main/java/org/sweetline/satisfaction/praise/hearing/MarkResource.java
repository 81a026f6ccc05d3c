package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.sweetline.satisfaction.praise.PraisePages;
import org.sweetline.satisfaction.praise.PraiseView;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.Asked;

/** Kind words that somebody of the team saw and marked. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class MarkResource {

    private static final int LONGEST_QUOTE = 600;

    private final MarkDesk desk;
    private final PraisePages pages;
    private final CurrentAccount current;

    @Inject
    MarkResource(MarkDesk desk, PraisePages pages, CurrentAccount current) {
        this.desk = desk;
        this.pages = pages;
        this.current = current;
    }

    /**
     * @param quote the words, as the customer said them
     * @param start where they stand in the entry's text, for those that stand there twice
     * @param agent whom they are about
     */
    public record MarkPraiseRequest(
            @Schema(required = true) @Nullable String quote,
            @Nullable Integer start,

            @Schema(required = true) @Nullable Long agent) {}

    /** Marked by who judges kind words they are confirmed, unless they wrote them down themselves; the same words for the same colleague are marked once. */
    @POST
    @Path("tickets/{number}/entries/{entry}/praise")
    @Requires(Permission.READ_PRAISE)
    public PraiseView mark(
            @PathParam("number") TicketNumber number, @PathParam("entry") long entry, MarkPraiseRequest request)
            throws SQLException {
        Long agent = request.agent();
        if (agent == null) {
            throw ProblemException.invalid("agent", "is missing");
        }
        String quote = Asked.text("quote", request.quote(), LONGEST_QUOTE);
        long praise = desk.mark(number, new MarkDesk.Marking(entry, quote, request.start(), agent), current);
        return pages.get(praise, current.id());
    }

    /** The undo, for whoever marked them and for who judges kind words. */
    @DELETE
    @Path("praise/{id}/mark")
    @Requires(Permission.READ_PRAISE)
    public void unmark(@PathParam("id") long id) throws SQLException {
        desk.unmark(id, current);
    }
}
