package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.CallPages;
import org.sweetline.calls.CallView;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.people.Customer;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;

/** Click to call: the agent's own phone rings, then the customer's. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class OutgoingCallsResource {

    private static final int LONGEST_ORDER = 60;

    private final OutgoingDesk desk;
    private final DialRules rules;
    private final Planned planned;
    private final CallPages pages;
    private final CurrentAccount current;

    @Inject
    OutgoingCallsResource(
            OutgoingDesk desk, DialRules rules, Planned planned, CallPages pages, CurrentAccount current) {
        this.desk = desk;
        this.rules = rules;
        this.planned = planned;
        this.pages = pages;
        this.current = current;
    }

    /**
     * Whom to call and about what.
     *
     * @param ticket where the call is entered; without one the customer's that is under way, else a new one
     * @param order the number of the order that it is about; the ticket is linked with it
     */
    public record PlaceCallRequest(
            @Schema(required = true) @Nullable String to,
            @Nullable String customer,
            @Nullable String ticket,
            @Nullable String order) {}

    /** A repeated Idempotency-Key gives the first call. */
    @POST
    @APIResponseSchema(value = CallView.class, responseCode = "201")
    @Path("calls")
    @Requires(Permission.TAKE_CALLS)
    public Response place(PlaceCallRequest request, @HeaderParam("Idempotency-Key") @Nullable String requestKey)
            throws SQLException {
        @Nullable String key = Asked.requestKey(requestKey);
        Optional<Long> earlier = desk.earlier(current.id(), key);
        return created(earlier.isPresent() ? earlier.get() : place(request, key, planned));
    }

    private long place(PlaceCallRequest request, @Nullable String key, Planned checked) throws SQLException {
        PhoneNumber number = checked.number("to", request.to());
        @Nullable Long ticket = checked.ticket(CallbackRequest.ticket(request.ticket()));
        String order = request.order() == null ? "" : Asked.line("order", request.order(), LONGEST_ORDER);
        Optional<Customer> customer = checked.customer(CallbackRequest.customer(request.customer()), number, ticket);
        desk.requireReady(current.id());
        PhoneNumber permitted = rules.permit(number.value(), DialRules.Purpose.CALL, current);
        return desk.call(new OutgoingDesk.Asked(
                permitted, current.id(), customer.map(Customer::id).orElse(null), ticket, order, key));
    }

    /** Takes a callback before its turn. */
    @POST
    @APIResponseSchema(value = CallView.class, responseCode = "201")
    @Path("callbacks/{id}/calls")
    @Requires(Permission.TAKE_CALLS)
    public Response callBack(@PathParam("id") long id) throws SQLException {
        return created(desk.callBack(id, current.id()));
    }

    private Response created(long call) throws SQLException {
        return Response.status(Response.Status.CREATED).entity(pages.get(call)).build();
    }

    /** Ends a call that nobody has answered yet. */
    @PUT
    @Path("calls/{id}/cancellation")
    @Requires(Permission.TAKE_CALLS)
    public CallView cancel(@PathParam("id") long id) throws SQLException {
        desk.cancel(id, current.id());
        return pages.get(id);
    }
}
