package org.sweetline.returns.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Finding;
import org.sweetline.returns.GoodsDesk;
import org.sweetline.returns.GoodsDesk.Arrival;
import org.sweetline.returns.Logistics;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** What arrives, and what is found when it is looked at. The version makes a step that is sent twice one step. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class ReturnGoodsResource {

    private final GoodsDesk desk;
    private final ReturnAnswers answers;

    @Inject
    ReturnGoodsResource(GoodsDesk desk, ReturnAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** How a line arrived. */
    public enum ReceiptOutcome {
        RECEIVED(Logistics.RECEIVED),
        SHORT(Logistics.SHORT),
        WRONG_ITEM(Logistics.WRONG_ITEM),
        LOST(Logistics.LOST),
        NEVER_SENT(Logistics.NEVER_SENT);

        private final Logistics goods;

        ReceiptOutcome(Logistics goods) {
            this.goods = goods;
        }
    }

    /**
     * @param quantity how many arrived of those that are awaited; with whatever else than received no more are expected. What
     *     the carrier lost is paid for; what was short or wrong is refused once a second person agrees; what the customer
     *     never sent, while something of the return came, is neither paid nor denied.
     */
    public record ReceiveItemRequest(
            @Schema(required = true) @Nullable Long version,
            @Schema(required = true) @Nullable String line,
            @Schema(required = true) @Nullable Integer quantity,
            @OneOf(ReceiptOutcome.class) @Nullable String outcome,
            @Nullable Integer scannedGrams) {}

    /** @param bad how many are not accepted, for the reason that the denial names */
    public record InspectItemRequest(
            @Schema(required = true) @Nullable Long version,
            @Schema(required = true) @Nullable String line,
            @Nullable Integer good,
            @Nullable Integer bad,
            @OneOf(Finding.Grade.class) @Nullable String grade,
            @Schema(required = true) @Nullable String condition,
            @Schema(required = true) @Nullable String disposition,
            @Nullable Boolean tagsOn,
            @Nullable Integer scannedGrams,
            @Nullable String note,
            @Nullable String denial) {

        Finding finding() {
            return new Finding(
                    Asked.line("line", line, 200),
                    good == null ? 0 : good,
                    bad == null ? 0 : bad,
                    Words.parse(Finding.Grade.class, "grade", grade),
                    Asked.line("condition", condition, 100),
                    Asked.line("disposition", disposition, 100),
                    denial == null ? "" : denial,
                    Boolean.TRUE.equals(tagsOn),
                    grams(scannedGrams),
                    DecideReturnRequest.note("note", note));
        }
    }

    /** What blames the customer is only proposed by it: the answer then has a {@code proposal}. */
    @POST
    @Path("returns/{number}/receipts")
    @Requires(Permission.DECIDE_RETURNS)
    public ReturnView receive(@PathParam("number") ReturnNumber number, ReceiveItemRequest request)
            throws SQLException {
        ReceiptOutcome outcome = request.outcome() == null
                ? ReceiptOutcome.RECEIVED
                : Words.parse(ReceiptOutcome.class, "outcome", request.outcome());
        Arrival arrival = new Arrival(
                Asked.line("line", request.line(), 200),
                ReturnAnswers.said("quantity", request.quantity()),
                outcome.goods,
                grams(request.scannedGrams()));
        return answers.after(number, by -> desk.receive(number, ReturnAnswers.version(request.version()), arrival, by));
    }

    /** A finding that blames the customer is only proposed by it: the answer then has a {@code proposal}. */
    @POST
    @Path("returns/{number}/inspections")
    @Requires(Permission.DECIDE_RETURNS)
    public ReturnView inspect(@PathParam("number") ReturnNumber number, InspectItemRequest request)
            throws SQLException {
        Finding finding = request.finding();
        return answers.after(number, by -> desk.inspect(number, ReturnAnswers.version(request.version()), finding, by));
    }

    private static @Nullable Integer grams(@Nullable Integer scanned) {
        if (scanned != null && scanned < 0) {
            throw ProblemException.invalid("scannedGrams", "must not be below 0");
        }
        return scanned;
    }
}
