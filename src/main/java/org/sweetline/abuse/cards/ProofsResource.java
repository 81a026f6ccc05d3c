package org.sweetline.abuse.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.history.ProofKind;
import org.sweetline.abuse.links.LinkDesk;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** What is known for sure of customers, and who is one person. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class ProofsResource {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_NUMBER = 100;

    private final ProofDesk proofs;
    private final LinkDesk links;
    private final CustomerRiskPages customers;
    private final CurrentAccount current;

    @Inject
    ProofsResource(ProofDesk proofs, LinkDesk links, CustomerRiskPages customers, CurrentAccount current) {
        this.proofs = proofs;
        this.links = links;
        this.customers = customers;
        this.current = current;
    }

    /**
     * @param abuse false when it turned out to be none
     * @param order of the customer's, where it is about one
     * @param returnNumber of the customer's, where it is about one
     */
    public record ProofRequest(
            @Schema(required = true) @OneOf(ProofKind.class) @Nullable
            String kind,

            @Schema(required = true) @Nullable Boolean abuse,
            @Nullable String order,
            @Nullable String returnNumber,
            @Schema(required = true) @Nullable String note) {}

    public record CutLinkRequest(
            @Schema(required = true) @Nullable String reason) {}

    /** A repeated Idempotency-Key takes it down once. */
    @POST
    @Path("customers/{number}/risk-proofs")
    @Requires(Permission.MANAGE_RETURNS)
    public CustomerRiskView takeDown(
            @PathParam("number") CustomerNumber number,
            ProofRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String requestKey)
            throws SQLException {
        if (request.abuse() == null) {
            throw ProblemException.invalid("abuse", "is missing");
        }
        String returnNumber = request.returnNumber();
        proofs.add(
                number,
                new ProofDesk.Said(
                        Words.parse(ProofKind.class, "kind", request.kind()),
                        request.abuse(),
                        request.order() == null ? null : Asked.line("order", request.order(), LONGEST_NUMBER),
                        returnNumber == null
                                ? null
                                : ReturnNumber.fromString(returnNumber).id(),
                        Asked.line("note", request.note(), LONGEST_NOTE),
                        Asked.requestKey(requestKey)),
                current);
        return customers.get(number);
    }

    @DELETE
    @Path("customers/{number}/risk-proofs/{id}")
    @Requires(Permission.MANAGE_RETURNS)
    public CustomerRiskView withdraw(@PathParam("number") CustomerNumber number, @PathParam("id") long id)
            throws SQLException {
        proofs.withdraw(number, id, current);
        return customers.get(number);
    }

    /** They are one person, whatever identifiers say. */
    @PUT
    @Path("customers/{number}/risk-links/{other}")
    @Requires(Permission.MANAGE_RETURNS)
    public CustomerRiskView tie(@PathParam("number") CustomerNumber number, @PathParam("other") CustomerNumber other)
            throws SQLException {
        customers.standing(number);
        links.tie(number, other, current);
        return customers.get(number);
    }

    /** They are two people, whatever identifiers say. */
    @PUT
    @Path("customers/{number}/risk-links/{other}/cut")
    @Requires(Permission.MANAGE_RETURNS)
    public CustomerRiskView cut(
            @PathParam("number") CustomerNumber number,
            @PathParam("other") CustomerNumber other,
            CutLinkRequest request)
            throws SQLException {
        customers.standing(number);
        links.cut(number, other, Asked.line("reason", request.reason(), LONGEST_NOTE), current);
        return customers.get(number);
    }

    /** The cut was an error: what they have in common counts again. */
    @DELETE
    @Path("customers/{number}/risk-links/{other}/cut")
    @Requires(Permission.MANAGE_RETURNS)
    public CustomerRiskView mend(@PathParam("number") CustomerNumber number, @PathParam("other") CustomerNumber other)
            throws SQLException {
        customers.standing(number);
        links.mend(number, other, current);
        return customers.get(number);
    }
}
