package org.sweetline.abuse.cards;

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
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.rules.Band;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Words;

/** Overrides of a customer's band and snoozes of single rules. Both end by themselves. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class OverridesResource {

    private static final int LONGEST_REASON = 500;

    private final OverrideDesk desk;
    private final CustomerRiskPages customers;
    private final CurrentAccount current;

    @Inject
    OverridesResource(OverrideDesk desk, CustomerRiskPages customers, CurrentAccount current) {
        this.desk = desk;
        this.customers = customers;
        this.current = current;
    }

    /** @param until at most ninety days from now; thirty when it is left out */
    public record OverrideRequest(
            @Schema(
                    required = true,
                    enumeration = {"clear", "watch", "review", "high"})
            @Nullable
            String band,

            @Schema(required = true) @Nullable String reason,
            @Nullable Instant until) {}

    /** @param until at most ninety days from now; thirty when it is left out */
    public record SnoozeRequest(
            @Schema(required = true) @Nullable String reason,
            @Nullable Instant until) {}

    @PUT
    @Path("customers/{number}/risk-override")
    @Requires(Permission.MANAGE_RETURNS)
    public CustomerRiskView override(@PathParam("number") CustomerNumber number, OverrideRequest request)
            throws SQLException {
        Band band = Words.parse(Band.class, "band", request.band());
        if (band == Band.INSUFFICIENT_HISTORY) {
            throw ProblemException.invalid("band", "must be one of clear, watch, review, high");
        }
        desk.override(number, band, term(request.reason(), request.until()), current);
        return customers.get(number);
    }

    @DELETE
    @Path("customers/{number}/risk-override")
    @Requires(Permission.MANAGE_RETURNS)
    public CustomerRiskView endOverride(@PathParam("number") CustomerNumber number) throws SQLException {
        desk.endOverride(number, current);
        return customers.get(number);
    }

    @PUT
    @Path("customers/{number}/risk-snoozes/{rule}")
    @Requires(Permission.MANAGE_RETURNS)
    public CustomerRiskView snooze(
            @PathParam("number") CustomerNumber number, @PathParam("rule") String rule, SnoozeRequest request)
            throws SQLException {
        desk.snooze(number, rule, term(request.reason(), request.until()), current);
        return customers.get(number);
    }

    @DELETE
    @Path("customers/{number}/risk-snoozes/{rule}")
    @Requires(Permission.MANAGE_RETURNS)
    public CustomerRiskView wake(@PathParam("number") CustomerNumber number, @PathParam("rule") String rule)
            throws SQLException {
        desk.wake(number, rule, current);
        return customers.get(number);
    }

    private static OverrideTerm term(@Nullable String reason, @Nullable Instant until) {
        return new OverrideTerm(Asked.line("reason", reason, LONGEST_REASON), Optional.ofNullable(until));
    }
}
