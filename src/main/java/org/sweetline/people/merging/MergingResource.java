package org.sweetline.people.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.CustomerPages;
import org.sweetline.people.CustomerView;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class MergingResource {

    private final MergingDesk desk;
    private final MergePages merges;
    private final CustomerPages customers;
    private final AuditTrail audit;
    private final CurrentAccount current;

    @Inject
    MergingResource(
            MergingDesk desk, MergePages merges, CustomerPages customers, AuditTrail audit, CurrentAccount current) {
        this.desk = desk;
        this.merges = merges;
        this.customers = customers;
        this.audit = audit;
        this.current = current;
    }

    public record MergeRequest(
            @Schema(required = true) @Nullable String keeper) {}

    /** What would move if the customer were merged into the keeper. */
    @GET
    @Path("customers/{number}/merging")
    @Requires(Permission.MERGE_CUSTOMERS)
    public MergeView preview(
            @PathParam("number") CustomerNumber duplicate, @QueryParam("keeper") @Nullable String keeper)
            throws SQLException {
        CustomerNumber into = keeper(keeper);
        Optional<MergeView> standing = merges.of(duplicate, into);
        return standing.isPresent() ? standing.get() : merges.preview(duplicate, into);
    }

    /** Merges the customer into the keeper; their number goes on working and answers with the keeper. */
    @PUT
    @Path("customers/{number}/merging")
    @Requires(Permission.MERGE_CUSTOMERS)
    public CustomerView merge(@PathParam("number") CustomerNumber duplicate, MergeRequest request) throws SQLException {
        CustomerNumber keeper = keeper(request.keeper());
        if (desk.merge(duplicate, keeper, current.name())) {
            audit.record(current, "merged customer", duplicate.toString(), "into " + keeper);
        }
        return customers.get(keeper);
    }

    /** Makes them two again; each has what was theirs. */
    @DELETE
    @Path("customers/{number}/merging")
    @Requires(Permission.MERGE_CUSTOMERS)
    public CustomerView unmerge(@PathParam("number") CustomerNumber duplicate) throws SQLException {
        desk.unmerge(duplicate, current.name());
        audit.record(current, "unmerged customer", duplicate.toString(), "");
        return customers.get(duplicate);
    }

    /** Who was merged into the customer, newest first. */
    @GET
    @Path("customers/{number}/merges")
    @Requires(Permission.READ_CUSTOMERS)
    public Page<MergeView> merges(@PathParam("number") CustomerNumber keeper) throws SQLException {
        return Page.whole(merges.into(keeper));
    }

    private static CustomerNumber keeper(@Nullable String text) {
        if (text == null) {
            throw ProblemException.invalid("keeper", "is missing");
        }
        return CustomerNumber.parse(text)
                .orElseThrow(() -> ProblemException.invalid("keeper", "must be a customer's number such as C-12"));
    }
}
