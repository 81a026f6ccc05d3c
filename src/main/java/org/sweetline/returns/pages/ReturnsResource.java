package org.sweetline.returns.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.page.BoughtOrders;
import org.sweetline.orders.page.BoughtOrders.BoughtOrder;
import org.sweetline.orders.page.WhichOrderRequest;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Actor;
import org.sweetline.returns.Filing;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnsDesk;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.Created;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;

/** Returns: lists, one, what was done to it, and new ones. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class ReturnsResource {

    private final ReturnList list;
    private final ReturnHistory history;
    private final ReturnAnswers answers;
    private final ReturnsDesk desk;
    private final BoughtOrders orders;
    private final Returnables returnables;
    private final NamedWishes wishes;

    @Inject
    ReturnsResource(
            ReturnList list,
            ReturnHistory history,
            ReturnAnswers answers,
            ReturnsDesk desk,
            BoughtOrders orders,
            Returnables returnables,
            NamedWishes wishes) {
        this.list = list;
        this.history = history;
        this.answers = answers;
        this.desk = desk;
        this.orders = orders;
        this.returnables = returnables;
        this.wishes = wishes;
    }

    /** The newest first, unless sorted by age (the oldest first), value or band. */
    @GET
    @Path("returns")
    @Requires(Permission.READ_RETURNS)
    public Page<ReturnRowView> list(@BeanParam WhichReturnsRequest which, @BeanParam PageRequest page)
            throws SQLException {
        boolean risk = answers.seesRisk();
        Optional<Long> order = which.order().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        orders.get(which.order().get(), new WhichOrderRequest()).id());
        return list.page(which.wanted(order, risk), which.sort(risk), page.afterText(), page.limit(), risk);
    }

    /** How many wait for what. */
    @GET
    @Path("returns/counts")
    @Requires(Permission.READ_RETURNS)
    public ReturnCountsView counts() throws SQLException {
        return ReturnCountsView.of(list.counts());
    }

    @GET
    @Path("returns/{number}")
    @Requires(Permission.READ_RETURNS)
    public ReturnView show(@PathParam("number") ReturnNumber number) throws SQLException {
        return answers.of(number);
    }

    /** What was done to it, the oldest step first. */
    @GET
    @Path("returns/{number}/history")
    @Requires(Permission.READ_RETURNS)
    public Page<ReturnEventView> history(@PathParam("number") ReturnNumber number) throws SQLException {
        return Page.whole(history.of(number, answers.seesRisk()));
    }

    /** What of an order can still be returned, line by line. */
    @GET
    @Path("orders/{number}/returnable")
    @Requires(Permission.READ_RETURNS)
    public ReturnableView returnable(@PathParam("number") String number, @BeanParam WhichOrderRequest which)
            throws SQLException {
        return returnables.of(orders.get(number, which));
    }

    /** A return in a customer's name; a repeated Idempotency-Key gives the first one. */
    @POST
    @APIResponseSchema(value = ReturnView.class, responseCode = "201")
    @Path("returns")
    @Requires(Permission.WRITE_RETURNS)
    public Response file(FileReturnRequest request, @HeaderParam("Idempotency-Key") @Nullable String requestKey)
            throws SQLException {
        if (request.order() == null) {
            throw ProblemException.invalid("order", "is missing");
        }
        Actor by = answers.actor(requestKey);
        BoughtOrder order = orders.get(request.order(), WhichOrderRequest.of(request.shop(), request.orderId()));
        @Nullable
        Long ticket = request.ticket() == null
                ? null
                : TicketNumber.fromString(request.ticket()).id();
        Filing filing = new Filing(
                order.id(), order.customer(), ticket, request.wish(), by.account(), order.currency(), "", true);
        ReturnNumber number = desk.request(filing, wishes.of(order.id(), request.wanted()), by);
        return Created.with(answers.of(number));
    }
}
