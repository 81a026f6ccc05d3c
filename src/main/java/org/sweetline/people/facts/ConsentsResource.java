package org.sweetline.people.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.CustomerPages;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** What a customer agreed to, and what they took back. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class ConsentsResource {

    private final ConsentDesk desk;
    private final ConsentTrail trail;
    private final CustomerPages customers;
    private final CurrentAccount current;

    @Inject
    ConsentsResource(ConsentDesk desk, ConsentTrail trail, CustomerPages customers, CurrentAccount current) {
        this.desk = desk;
        this.trail = trail;
        this.customers = customers;
        this.current = current;
    }

    public record ConsentRequest(
            @Schema(required = true) @OneOf(ConsentWay.class) @Nullable
            String how) {}

    @GET
    @Path("customers/{number}/consents")
    @Requires(Permission.READ_CUSTOMERS)
    public ConsentsView show(@PathParam("number") CustomerNumber number) throws SQLException {
        customers.get(number);
        return trail.of(number.id());
    }

    @PUT
    @Path("customers/{number}/consents/{purpose}/{channel}")
    @Requires(Permission.WRITE_CUSTOMERS)
    public ConsentsView give(
            @PathParam("number") CustomerNumber number,
            @OneOf(ConsentPurpose.class) @PathParam("purpose") String purpose,
            @OneOf(ConsentChannel.class) @PathParam("channel") String channel,
            ConsentRequest request)
            throws SQLException {
        ConsentWay how = Words.parse(ConsentWay.class, "how", request.how());
        desk.record(number, Consent.parse(purpose, channel), ConsentState.GIVEN, how, current);
        return trail.of(number.id());
    }

    @DELETE
    @Path("customers/{number}/consents/{purpose}/{channel}")
    @Requires(Permission.WRITE_CUSTOMERS)
    public ConsentsView withdraw(
            @PathParam("number") CustomerNumber number,
            @OneOf(ConsentPurpose.class) @PathParam("purpose") String purpose,
            @OneOf(ConsentChannel.class) @PathParam("channel") String channel,
            @OneOf(ConsentWay.class) @QueryParam("how") @DefaultValue("said") String how)
            throws SQLException {
        ConsentWay way = Words.parse(ConsentWay.class, "how", how);
        desk.record(number, Consent.parse(purpose, channel), ConsentState.WITHDRAWN, way, current);
        return trail.of(number.id());
    }
}
