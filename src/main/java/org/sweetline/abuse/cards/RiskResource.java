package org.sweetline.abuse.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.abuse.AssessmentDesk;
import org.sweetline.abuse.RiskCause;
import org.sweetline.abuse.RiskProblem;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** What an assessment says, of a return and of a customer. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class RiskResource {

    private final AssessmentDesk desk;
    private final AssessmentPages pages;
    private final CustomerRiskPages customers;

    @Inject
    RiskResource(AssessmentDesk desk, AssessmentPages pages, CustomerRiskPages customers) {
        this.desk = desk;
        this.pages = pages;
        this.customers = customers;
    }

    @GET
    @Path("returns/{number}/risk")
    @Requires(Permission.DECIDE_RETURNS)
    public AssessmentView ofReturn(@PathParam("number") ReturnNumber number) throws SQLException {
        return pages.ofReturn(number.id())
                .orElseThrow(() -> new ProblemException(RiskProblem.NOT_ASSESSED, number + " has not been assessed."));
    }

    /** As it was: the one that a decision names, whatever was found since. */
    @GET
    @Path("returns/{number}/risk/{assessment}")
    @Requires(Permission.DECIDE_RETURNS)
    public AssessmentView ofReturnThen(
            @PathParam("number") ReturnNumber number, @PathParam("assessment") long assessment) throws SQLException {
        return pages.ofReturn(number.id(), assessment)
                .orElseThrow(() -> new ProblemException(
                        RiskProblem.NOT_ASSESSED, "%s has no assessment %d.".formatted(number, assessment)));
    }

    /** Scores again, from what is known now. */
    @POST
    @Path("returns/{number}/risk")
    @Requires(Permission.DECIDE_RETURNS)
    public AssessmentView scoreAgain(@PathParam("number") ReturnNumber number) throws SQLException {
        desk.assess(number, RiskCause.ASKED);
        return ofReturn(number);
    }

    @GET
    @Path("customers/{number}/risk")
    @Requires(Permission.DECIDE_RETURNS)
    public CustomerRiskView ofCustomer(@PathParam("number") CustomerNumber number) throws SQLException {
        return customers.get(number);
    }

    /** Scores again, from what is known now. */
    @POST
    @Path("customers/{number}/risk")
    @Requires(Permission.DECIDE_RETURNS)
    public CustomerRiskView scoreCustomerAgain(@PathParam("number") CustomerNumber number) throws SQLException {
        long customer = customers.standing(number);
        desk.assessCustomer(customer);
        return customers.get(customer);
    }
}
