package org.sweetline.calls.who;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.CallDiscretion;
import org.sweetline.calls.CallPages;
import org.sweetline.calls.CallView;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.CustomerPages;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** Which customer is calling, where the number alone leaves it open. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class WhoCallsResource {
    private final WhoCallsDesk desk;
    private final CallPages pages;
    private final CallDiscretion discretion;
    private final CustomerPages customers;
    private final CurrentAccount current;

    @Inject
    WhoCallsResource(
            WhoCallsDesk desk,
            CallPages pages,
            CallDiscretion discretion,
            CustomerPages customers,
            CurrentAccount current) {
        this.desk = desk;
        this.pages = pages;
        this.discretion = discretion;
        this.customers = customers;
        this.current = current;
    }

    /** @param customer such as {@code C-12} */
    public record WhoCallsRequest(
            @Schema(required = true) @Nullable String customer) {}

    @PUT
    @Path("calls/{id: [0-9]+}/caller")
    @Requires(Permission.TAKE_CALLS)
    public CallView say(@PathParam("id") long id, WhoCallsRequest request) throws SQLException {
        if (request.customer() == null) {
            throw ProblemException.invalid("customer", "is missing");
        }
        // One that was merged is answered by whom they were merged into.
        String living =
                customers.get(CustomerNumber.fromString(request.customer())).number();
        desk.say(id, CustomerNumber.fromString(living).id(), current);
        return discretion.seen(pages.get(id));
    }

    @DELETE
    @Path("calls/{id: [0-9]+}/caller")
    @Requires(Permission.TAKE_CALLS)
    public CallView unsay(@PathParam("id") long id) throws SQLException {
        desk.unsay(id, current);
        return discretion.seen(pages.get(id));
    }
}
