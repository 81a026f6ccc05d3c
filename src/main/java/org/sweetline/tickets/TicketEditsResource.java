package org.sweetline.tickets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.security.Team;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** Changes of a ticket's state, each a sub-resource. They take If-Match and answer a conflict with the present state. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tickets")
public class TicketEditsResource {

    private static final int LONGEST_SUBJECT = 300;

    private final TicketDesk desk;
    private final TicketPages pages;
    private final Team team;
    private final CurrentAccount current;

    @PathParam("number")
    private TicketNumber number;

    @HeaderParam("If-Match")
    private @Nullable String ifMatch;

    @Inject
    TicketEditsResource(TicketDesk desk, TicketPages pages, Team team, CurrentAccount current) {
        this.desk = desk;
        this.pages = pages;
        this.team = team;
        this.current = current;
    }

    public record AssignRequest(
            @Schema(required = true) @Nullable Long account) {}

    public record PriorityRequest(
            @Schema(required = true) @OneOf(Priority.class) @Nullable
            String priority) {}

    public record TagsRequest(
            @Schema(required = true) @Nullable List<String> tags) {}

    public record SubjectRequest(
            @Schema(required = true) @Nullable String subject) {}

    @PUT
    @Path("tickets/{number}/closure")
    @Requires(Permission.WRITE_TICKETS)
    public TicketView close() throws SQLException {
        return edit(desk::close);
    }

    @DELETE
    @Path("tickets/{number}/closure")
    @Requires(Permission.WRITE_TICKETS)
    public TicketView reopen() throws SQLException {
        return edit(desk::reopen);
    }

    @PUT
    @Path("tickets/{number}/pending")
    @Requires(Permission.WRITE_TICKETS)
    public TicketView waitForCustomer() throws SQLException {
        return edit(desk::waitForCustomer);
    }

    @DELETE
    @Path("tickets/{number}/pending")
    @Requires(Permission.WRITE_TICKETS)
    public TicketView goOn() throws SQLException {
        return edit(desk::goOn);
    }

    @PUT
    @Path("tickets/{number}/assignment")
    @Requires(Permission.WRITE_TICKETS)
    public TicketView assign(AssignRequest request) throws SQLException {
        Long account = request.account();
        String name = account == null ? "" : team.nameOf(account).orElse("");
        if (account == null || name.isEmpty()) {
            throw ProblemException.invalid("account", "must be the id of somebody of the team");
        }
        return edit(edit -> desk.assign(edit, account, name));
    }

    @DELETE
    @Path("tickets/{number}/assignment")
    @Requires(Permission.WRITE_TICKETS)
    public TicketView unassign() throws SQLException {
        return edit(edit -> desk.assign(edit, null, ""));
    }

    @PUT
    @Path("tickets/{number}/priority")
    @Requires(Permission.WRITE_TICKETS)
    public TicketView rank(PriorityRequest request) throws SQLException {
        Priority priority = Words.parse(Priority.class, "priority", request.priority());
        return edit(edit -> desk.rank(edit, priority));
    }

    @PUT
    @Path("tickets/{number}/tags")
    @Requires(Permission.WRITE_TICKETS)
    public TicketView tag(TagsRequest request) throws SQLException {
        List<String> tags = Asked.tags(request.tags());
        return edit(edit -> desk.tag(edit, tags));
    }

    @PUT
    @Path("tickets/{number}/subject")
    @Requires(Permission.WRITE_TICKETS)
    public TicketView rename(SubjectRequest request) throws SQLException {
        String subject = TicketRequests.text("subject", request.subject(), LONGEST_SUBJECT);
        return edit(edit -> desk.rename(edit, subject));
    }

    private TicketView edit(Consumer<TicketDesk.Edit> change) throws SQLException {
        TicketDesk.Edit edit = new TicketDesk.Edit(number, current.id(), current.name(), Asked.version(ifMatch));
        try {
            change.accept(edit);
        } catch (ProblemException problem) {
            throw problem.type() == TicketProblem.CHANGED_MEANWHILE
                    ? problem.with("current", pages.get(number))
                    : problem;
        }
        return pages.get(number);
    }
}
