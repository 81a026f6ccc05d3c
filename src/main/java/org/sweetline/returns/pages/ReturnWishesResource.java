package org.sweetline.returns.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.AppealDesk;
import org.sweetline.returns.CancellationDesk;
import org.sweetline.returns.DecisionDesk.Seen;
import org.sweetline.returns.Objection.Outcome;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnsDesk;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** What customers answer, call off and object to, as they tell it the team; and what comes of an objection. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class ReturnWishesResource {

    private static final int LONGEST_TEXT = 10_000;

    private final ReturnsDesk desk;
    private final AppealDesk appeals;
    private final CancellationDesk cancellations;
    private final ReturnAnswers answers;

    @Inject
    ReturnWishesResource(ReturnsDesk desk, AppealDesk appeals, CancellationDesk cancellations, ReturnAnswers answers) {
        this.desk = desk;
        this.appeals = appeals;
        this.cancellations = cancellations;
        this.answers = answers;
    }

    /** What the customer said to what they were asked. */
    public record AnswerQuestionRequest(
            @Schema(required = true) @Nullable String text) {}

    /** Why it is called off. */
    public record CancelReturnRequest(
            @Schema(required = true) @Nullable Long version,
            @Nullable String reason) {}

    /** What the customer says against a denial. */
    public record AppealReturnRequest(
            @Schema(required = true) @Nullable String text) {}

    /**
     * Upheld: the denial stands. Overturned: it is decided anew, by another person than before.
     *
     * @param assessment the number of the one that was shown; when there is a newer one nothing is decided
     */
    public record DecideAppealRequest(
            @Schema(required = true) @Nullable Long version,
            @OneOf(Outcome.class) @Nullable String outcome,
            @Schema(required = true) @Nullable String note,
            @Nullable Long assessment) {

        Seen seen() {
            return new Seen(ReturnAnswers.version(version), Optional.ofNullable(assessment));
        }
    }

    @POST
    @Path("returns/{number}/answers")
    @Requires(Permission.WRITE_RETURNS)
    public ReturnView answer(@PathParam("number") ReturnNumber number, AnswerQuestionRequest request)
            throws SQLException {
        String text = Asked.text("text", request.text(), LONGEST_TEXT);
        return answers.after(number, by -> desk.answerInfo(number, text, by));
    }

    /**
     * Only before anything has arrived, and not while an appeal waits. For a customer who is High it is only proposed: the
     * answer then has a {@code proposal}.
     */
    @PUT
    @Path("returns/{number}/cancellation")
    @Requires(Permission.WRITE_RETURNS)
    public ReturnView cancel(@PathParam("number") ReturnNumber number, CancelReturnRequest request)
            throws SQLException {
        String reason = DecideReturnRequest.note("reason", request.reason());
        return answers.after(
                number, by -> cancellations.cancel(number, ReturnAnswers.version(request.version()), reason, by));
    }

    @PUT
    @Path("returns/{number}/appeal")
    @Requires(Permission.WRITE_RETURNS)
    public ReturnView appeal(@PathParam("number") ReturnNumber number, AppealReturnRequest request)
            throws SQLException {
        String text = Asked.text("text", request.text(), LONGEST_TEXT);
        return answers.after(number, by -> desk.appeal(number, text, by));
    }

    /** Only by somebody who had no part in the denial. */
    @PUT
    @Path("returns/{number}/appeal/decision")
    @Requires(Permission.DECIDE_RETURNS)
    public ReturnView decideAppeal(@PathParam("number") ReturnNumber number, DecideAppealRequest request)
            throws SQLException {
        Outcome outcome = Words.parse(Outcome.class, "outcome", request.outcome());
        String note = Asked.text("note", request.note(), LONGEST_TEXT);
        return answers.after(number, by -> appeals.decide(number, request.seen(), outcome, note, by));
    }
}
