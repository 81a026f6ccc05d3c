package org.sweetline.returns.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ApprovalDesk;
import org.sweetline.returns.ApprovalDesk.Approval;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

/** Approving many plain returns at once. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class ReturnApprovalsResource {

    private static final int MOST = 100;

    private final ApprovalDesk desk;
    private final ReturnAnswers answers;

    @Inject
    ReturnApprovalsResource(ApprovalDesk desk, ReturnAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** @param dryRun only tells what would be approved */
    public record ApproveReturnsRequest(
            @Schema(required = true) @Nullable List<String> numbers,
            @Nullable Boolean dryRun) {

        List<ReturnNumber> asked() {
            if (numbers == null || numbers.isEmpty() || numbers.size() > MOST) {
                throw ProblemException.invalid("numbers", "must be 1 to %d numbers of returns".formatted(MOST));
            }
            return numbers.stream().map(ReturnNumber::fromString).toList();
        }
    }

    /** @param id by which it can be undone for two minutes; null for a dry run */
    public record ReturnApprovalView(@Nullable Long id, List<ApprovedReturnView> items, BigDecimal total) {

        static ReturnApprovalView of(Approval approval) {
            return new ReturnApprovalView(
                    approval.id(),
                    approval.items().stream()
                            .map(item -> new ApprovedReturnView(
                                    item.number().toString(), item.approved(), item.why(), item.value()))
                            .toList(),
                    approval.total());
        }
    }

    /** @param why a word that says why not: not-in-review, waits-for-second, not-clear, appealed, policy-objects, needs-a-look */
    public record ApprovedReturnView(String number, boolean approved, String why, BigDecimal value) {}

    /** @param until when the customers are told */
    public record UndoableApprovalView(long id, Instant until, int count) {}

    /** What is not plain stays as it is and says why. */
    @POST
    @Path("returns/approvals")
    @Requires(Permission.DECIDE_RETURNS)
    public ReturnApprovalView approve(ApproveReturnsRequest request) throws SQLException {
        List<ReturnNumber> numbers = request.asked();
        boolean dry = Boolean.TRUE.equals(request.dryRun());
        return ReturnApprovalView.of(dry ? desk.preview(numbers) : desk.approve(numbers, answers.actor(null)));
    }

    /** Your own that can still be undone, the newest first; those of which nothing was approved have a count of 0. */
    @GET
    @Path("returns/approvals")
    @Requires(Permission.DECIDE_RETURNS)
    public Page<UndoableApprovalView> undoable() throws SQLException {
        return Page.whole(desk.undoable(answers.actor(null)).stream()
                .map(one -> new UndoableApprovalView(one.id(), one.until(), one.count()))
                .toList());
    }

    /** Undoes it, as long as nobody has been told. */
    @DELETE
    @Path("returns/approvals/{id}")
    @Requires(Permission.DECIDE_RETURNS)
    public void undo(@PathParam("id") long id) throws SQLException {
        desk.undo(id, answers.actor(null));
    }
}
