package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnWords.Kind;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** What happens at the table where parcels are opened. */
@ApplicationScoped
public class GoodsDesk {

    private static final String RECEIPT = """
            insert into return_receipt (return_id, item_id, quantity, outcome, scanned_grams, account_id, at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final ReturnSteps steps;
    private final ReturnRows rows;
    private final InspectionStep inspection;
    private final ProposalDesk proposals;
    private final ReturnWords words;
    private final Statements statements;

    @Inject
    GoodsDesk(
            ReturnSteps steps,
            ReturnRows rows,
            InspectionStep inspection,
            ProposalDesk proposals,
            ReturnWords words,
            Statements statements) {
        this.steps = steps;
        this.rows = rows;
        this.inspection = inspection;
        this.proposals = proposals;
        this.words = words;
        this.statements = statements;
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
            @Nullable Integer scannedGrams) {}

    @Transactional(rollbackOn = Throwable.class)
    public void receive(ReturnNumber number, Optional<Long> seen, Arrival arrival, Actor by) throws SQLException {
        Step step = Step.of(StepKind.RECEIVED, by)
                .because(Words.of(arrival.outcome()))
                .with(arrival.line(), arrival.quantity());
        Rma rma = steps.take(
                number, seen, step, held -> held.receive(arrival.line(), arrival.quantity(), arrival.outcome()));
        statements.change(
                RECEIPT,
                number.id(),
                rma.item(arrival.line()).id(),
                arrival.quantity(),
                arrival.outcome().name(),
                arrival.scannedGrams(),
                by.account(),
                steps.now());
    }

    /** Writes the finding down, or proposes it where it blames the customer. */
    @Transactional(rollbackOn = Throwable.class)
    public void inspect(ReturnNumber number, Optional<Long> seen, Finding finding, Actor by) throws SQLException {
        Rma rma = rows.lock(number, seen);
        requireSense(finding);
        if (FourEyes.accuses(finding.denial())) {
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
