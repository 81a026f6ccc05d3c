package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.people.Customer;
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

/** Customers who are to be called back. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class CallbacksResource {

    /** Which callbacks are listed. */
    public enum Show {
        OPEN,
        OVER
    }

    private final Callbacks callbacks;
    private final CallbackPages pages;
    private final Planned planned;
    private final AuditTrail audit;
    private final CurrentAccount current;

    @Inject
    CallbacksResource(
            Callbacks callbacks, CallbackPages pages, Planned planned, AuditTrail audit, CurrentAccount current) {
        this.callbacks = callbacks;
        this.pages = pages;
        this.planned = planned;
        this.audit = audit;
        this.current = current;
    }

    /** When to call instead. */
    public record MoveCallbackRequest(
            @OneOf(Window.class) @Nullable String window,
            @Nullable String from) {}

    /** Open ones as they come due; what is over by its end, the newest first. */
    @GET
    @Path("callbacks")
    @Requires(Permission.TAKE_CALLS)
    public Page<CallbackView> list(
            @QueryParam("show") @OneOf(Show.class) @Nullable String show, @BeanParam PageRequest page)
            throws SQLException {
        Show wanted = show == null ? Show.OPEN : Words.parse(Show.class, "show", show);
        int more = page.limit() + 1;
        List<CallbackView> found =
                wanted == Show.OPEN ? pages.open(page.after(), more) : pages.over(page.after(), more);
        return Page.of(found, page.limit(), CallbacksResource::place);
    }

    private static String place(CallbackView view) {
        return new TimeCursor(view.endedAt() == null ? view.dueAt() : view.endedAt(), view.id()).text();
    }

    @GET
    @Path("callbacks/counts")
    @Requires(Permission.TAKE_CALLS)
    public CallbackPages.CallCountsView counts() throws SQLException {
        return pages.counts();
    }

    /** Whose number is to be called already gets the new time; {@code wishes} says how often they asked. */
    @POST
    @APIResponseSchema(value = CallbackView.class, responseCode = "201")
    @Path("callbacks")
    @Requires(Permission.TAKE_CALLS)
    public Response plan(CallbackRequest request, @HeaderParam("Idempotency-Key") @Nullable String requestKey)
            throws SQLException {
        Callbacks.Taken taken = callbacks.plan(wish(request, Asked.requestKey(requestKey)));
        audit.record(current, "planned callback", String.valueOf(taken.callback()), "");
        return Response.status(Response.Status.CREATED)
                .entity(pages.get(taken.callback()))
                .build();
    }

    private Wish wish(CallbackRequest request, @Nullable String requestKey) throws SQLException {
        PhoneNumber number = planned.number("number", request.number());
        @Nullable Long ticket = planned.ticket(CallbackRequest.ticket(request.ticket()));
        Optional<Customer> customer = planned.customer(CallbackRequest.customer(request.customer()), number, ticket);
        Window window = CallbackRequest.window(request.window());
        return new Wish(
                number.value(),
                customer.map(Customer::id).orElse(null),
                ticket,
                null,
                planned.team(request.team()),
                request.language() == null ? Planned.language(customer, number) : request.spoken(),
                "",
                planned.origin(number, customer),
                window,
                CallbackRequest.chosen(window, request.from()),
                null,
                request.noted(),
                current.id(),
                requestKey);
    }

    @PUT
    @Path("callbacks/{id}/window")
    @Requires(Permission.TAKE_CALLS)
    public CallbackView move(
            @PathParam("id") long id, MoveCallbackRequest request, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        Window window = CallbackRequest.window(request.window());
        callbacks.move(id, window, CallbackRequest.chosen(window, request.from()), Asked.version(ifMatch));
        return told("moved callback", id);
    }

    @PUT
    @Path("callbacks/{id}/cancellation")
    @Requires(Permission.TAKE_CALLS)
    public CallbackView cancel(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        callbacks.cancel(id, current.id(), Asked.version(ifMatch));
        return told("cancelled callback", id);
    }

    /** The customer was reached by another way. */
    @PUT
    @Path("callbacks/{id}/completion")
    @Requires(Permission.TAKE_CALLS)
    public CallbackView complete(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        callbacks.complete(id, current.id(), Asked.version(ifMatch));
        return told("completed callback", id);
    }

    private CallbackView told(String action, long id) throws SQLException {
        audit.record(current, action, String.valueOf(id), "");
        return pages.get(id);
    }
}
