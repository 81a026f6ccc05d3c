package org.sweetline.returns.pages;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.DecisionDesk;
import org.sweetline.returns.ProposalDesk;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;

/** What the team decides about a return. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class ReturnDecisionsResource {

    private static final int LONGEST_QUESTION = 4_000;

    private final DecisionDesk desk;
    private final ProposalDesk proposals;
    private final ReturnAnswers answers;

    @Inject
    ReturnDecisionsResource(DecisionDesk desk, ProposalDesk proposals, ReturnAnswers answers) {
        this.desk = desk;
        this.proposals = proposals;
        this.answers = answers;
    }

    /** The question goes to the customer, as it is. */
    public record AskCustomerRequest(
            @Schema(required = true) @Nullable Long version,
            @Schema(required = true) @Nullable String question,
            @Nullable Boolean photo) {}

    /** A note for whoever takes it up. */
    public record ReviewReturnRequest(@Nullable String note) {}

    /** Whether what was proposed is done. */
    public record DecideProposalRequest(
            @Schema(required = true) @Nullable Boolean agree,
            @Nullable String note) {}

    /**
     * Decides all items that are not decided yet. What needs two people is only proposed by it: the answer then has a
     * {@code proposal}.
     */
    @PUT
    @Path("returns/{number}/decision")
    @Requires(Permission.DECIDE_RETURNS)
    public ReturnView decide(@PathParam("number") ReturnNumber number, DecideReturnRequest request)
            throws SQLException {
        return answers.after(
                number, by -> desk.decide(number, request.seen(), request.decisions(), request.notes(), by));
    }

    /** Asks the customer for details or a photo. */
    @PUT
    @Path("returns/{number}/question")
    @Requires(Permission.DECIDE_RETURNS)
    public ReturnView ask(@PathParam("number") ReturnNumber number, AskCustomerRequest request) throws SQLException {
        String question = Asked.text("question", request.question(), LONGEST_QUESTION);
        boolean photo = Boolean.TRUE.equals(request.photo());
        return answers.after(
                number, by -> desk.ask(number, ReturnAnswers.version(request.version()), question, photo, by));
    }

    /** Takes it up by hand, whatever it waits for. */
    @PUT
    @Path("returns/{number}/review")
    @Requires(Permission.DECIDE_RETURNS)
    public ReturnView review(@PathParam("number") ReturnNumber number, ReviewReturnRequest request)
            throws SQLException {
        String note = DecideReturnRequest.note("note", request.note());
        return answers.after(number, by -> desk.review(number, note, by));
    }

    /** Whoever proposed something takes it back. */
    @DELETE
    @Path("returns/{number}/proposal")
    @Requires(Permission.WRITE_RETURNS)
    public ReturnView takeBackProposal(@PathParam("number") ReturnNumber number) throws SQLException {
        return answers.after(number, by -> proposals.takeBack(number, by));
    }

    /** By another person than who proposed it; who did may only take it back. */
    @PUT
    @Path("returns/{number}/proposal")
    @Requires(Permission.MANAGE_RETURNS)
    public ReturnView decideProposal(@PathParam("number") ReturnNumber number, DecideProposalRequest request)
            throws SQLException {
        String note = DecideReturnRequest.note("note", request.note());
        boolean agree = ReturnAnswers.said("agree", request.agree());
        return answers.after(number, by -> {
            if (agree) {
                proposals.agree(number, note, by);
            } else {
                proposals.refuse(number, note, by);
            }
        });
    }
}
