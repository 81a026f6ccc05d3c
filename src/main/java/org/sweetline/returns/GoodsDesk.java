package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnWords.Kind;

/** What happens at the table where parcels are opened. */
@ApplicationScoped
public class GoodsDesk {

    private final ReturnRows rows;
    private final ReceiptStep receipt;
    private final InspectionStep inspection;
    private final ProposalDesk proposals;
    private final ReturnWords words;

    @Inject
    GoodsDesk(
            ReturnRows rows,
            ReceiptStep receipt,
            InspectionStep inspection,
            ProposalDesk proposals,
            ReturnWords words) {
        this.rows = rows;
        this.receipt = receipt;
        this.inspection = inspection;
        this.proposals = proposals;
        this.words = words;
    }

    /**
     * What arrived of a line.
     *
     * @param scannedGrams of the parcel or the piece, as the scales say; null when nobody weighed it
     */
    public record Arrival(
            String line,
            int quantity,
            Logistics outcome,
            @Nullable Integer scannedGrams) {

        /** Only that these have come. */
        Arrival asReceived() {
            return new Arrival(line, quantity, Logistics.RECEIVED, scannedGrams);
        }
    }

    /** Writes the receipt down. What is refused because it was not in the parcel is proposed to a second person. */
    @Transactional(rollbackOn = Throwable.class)
    public void receive(ReturnNumber number, Optional<Long> seen, Arrival arrival, Actor by) throws SQLException {
        Rma rma = rows.lock(number, seen);
        ReturnItem item = rma.item(arrival.line());
        item.requireReceivable(arrival.quantity());
        int missing = item.missing() - arrival.quantity();
        if (arrival.outcome().denial().isEmpty() || missing == 0) {
            receipt.take(number, arrival, by);
            return;
        }
        inspection.requireAnother(rma, by);
        if (arrival.quantity() > 0) {
            receipt.take(number, arrival.asReceived(), by);
        }
        proposals.propose(number, ReceiptStep.proposal(arrival, missing), by);
    }

    /** Writes the finding down, or proposes it where it blames the customer. After an appeal it is for another person. */
    @Transactional(rollbackOn = Throwable.class)
    public void inspect(ReturnNumber number, Optional<Long> seen, Finding finding, Actor by) throws SQLException {
        Rma rma = rows.lock(number, seen);
        requireSense(finding);
        inspection.requireAnother(rma, by);
        if (words.fourEyes().accuses(finding.denial())) {
            rma.item(finding.line()).requireInspectable(finding.good(), finding.bad());
            proposals.propose(number, InspectionStep.proposal(finding), by);
        } else {
            inspection.take(number, Optional.empty(), finding, by);
        }
    }

    private void requireSense(Finding finding) throws SQLException {
        words.require(Kind.CONDITION, "condition", finding.condition());
        words.require(Kind.DISPOSITION, "disposition", finding.disposition());
        if (finding.bad() > 0) {
            words.require(Kind.DENIAL, "denial", finding.denial());
        } else if (!finding.denial().isEmpty()) {
            throw ProblemException.invalid("denial", "belongs to what is bad; nothing is");
        }
    }
}
