package org.sweetline.returns.settling;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Actor;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Created;
import org.sweetline.web.Page;

/** What is given for what came back: reckoned first, then given once. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class SettlementsResource {

    private final SettlementDesk desk;
    private final RetryDesk retry;
    private final Settlements settlements;
    private final CurrentAccount current;

    @Inject
    SettlementsResource(SettlementDesk desk, RetryDesk retry, Settlements settlements, CurrentAccount current) {
        this.desk = desk;
        this.retry = retry;
        this.settlements = settlements;
        this.current = current;
    }

    /** Line by line what would be given; changes nothing. */
    @GET
    @Path("returns/{number}/refund-quote")
    @Requires(Permission.DECIDE_RETURNS)
    public RefundQuoteView quote(@PathParam("number") ReturnNumber number, @BeanParam WhatToQuoteRequest asked)
            throws SQLException {
        return RefundQuoteView.of(desk.quote(number, asked.wish()));
    }

    /** Newest first. */
    @GET
    @Path("returns/{number}/settlements")
    @Requires(Permission.READ_RETURNS)
    public Page<SettlementView> list(@PathParam("number") ReturnNumber number) throws SQLException {
        return Page.whole(settlements.of(number));
    }

    /** A large sum waits for a second person; a repeated Idempotency-Key gives the first settlement. */
    @POST
    @APIResponseSchema(value = SettlementView.class, responseCode = "201")
    @Path("returns/{number}/settlements")
    @Requires(Permission.DECIDE_RETURNS)
    public Response settle(
            @PathParam("number") ReturnNumber number,
            SettleReturnRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String requestKey)
            throws SQLException {
        if (request.version() == null) {
            throw ProblemException.invalid("version", "is missing; it is the one that you saw");
        }
        long settlement = desk.settle(number, Optional.of(request.version()), request.wish(), actor(requestKey));
        return Created.with(show(number, settlement));
    }

    /** What the shop refused is sent once more; of what nobody knows the shop is asked now. */
    @PUT
    @Path("returns/{number}/settlements/{settlement}/retry")
    @Requires(Permission.DECIDE_RETURNS)
    public SettlementView retry(@PathParam("number") ReturnNumber number, @PathParam("settlement") long settlement)
            throws SQLException {
        retry.retry(number, settlement, actor(null));
        return show(number, settlement);
    }

    private SettlementView show(ReturnNumber number, long settlement) throws SQLException {
        return settlements.of(number).stream()
                .filter(one -> one.id() == settlement)
                .findFirst()
                .orElseThrow(() -> RetryDesk.noSuch(number, settlement));
    }

    private Actor actor(@Nullable String requestKey) {
        return Actor.person(current.id(), current.name(), Asked.requestKey(requestKey));
    }
}
