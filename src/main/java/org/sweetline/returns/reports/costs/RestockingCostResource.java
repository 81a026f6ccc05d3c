package org.sweetline.returns.reports.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** The rate by which the report on returns prices what goes back to stock. */
@RequestScoped
@Path("/api/v1/restocking-cost")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "return reports")
public class RestockingCostResource {

    private static final BigDecimal LARGEST = new BigDecimal("1000000");
    private static final int CENTS = 2;

    private final RestockingCostDesk desk;
    private final CurrentAccount current;

    @Inject
    RestockingCostResource(RestockingCostDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    /** @param version the one that was read */
    public record RestockingCostRequest(
            @Schema(required = true) @Nullable BigDecimal perPiece, long version) {}

    @GET
    @Requires(Permission.READ_FIGURES)
    public RestockingCostView read() throws SQLException {
        return desk.now();
    }

    /** In the currency of the policy in force; 0 takes its line off the report. */
    @PUT
    @Requires(Permission.MANAGE_RETURNS)
    public RestockingCostView write(RestockingCostRequest wanted) throws SQLException {
        BigDecimal perPiece = wanted.perPiece();
        if (perPiece == null
                || perPiece.signum() < 0
                || perPiece.compareTo(LARGEST) > 0
                || perPiece.stripTrailingZeros().scale() > CENTS) {
            throw ProblemException.invalid("perPiece", "must be an amount of zero or more, with two decimals at most");
        }
        return desk.put(perPiece, wanted.version(), current);
    }
}
