package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.returns.GoodsDesk.Arrival;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** Writes down what came; what is refused because it did not, after a second person agreed. */
@ApplicationScoped
class ReceiptStep implements AgreedStep {

    static final String KIND = "receipt";

    private static final String INSERT = """
            insert into return_receipt (return_id, item_id, quantity, outcome, scanned_grams, account_id, at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final ReturnSteps steps;
    private final Statements statements;

    @Inject
    ReceiptStep(ReturnSteps steps, Statements statements) {
        this.steps = steps;
        this.statements = statements;
    }

    /** @param bad how many were not in the parcel, and are refused for the reason that the denial names */
    record Shortage(
            String line,
            int bad,
            String denial,
            Logistics outcome,
            @Nullable Integer scannedGrams) {}

    static Proposal proposal(Arrival arrival, int missing) {
        String denial = arrival.outcome().denial().orElseThrow();
        Shortage shortage = new Shortage(arrival.line(), missing, denial, arrival.outcome(), arrival.scannedGrams());
        return new Proposal(KIND, Json.write(shortage), "%s: %d, %s".formatted(arrival.line(), missing, denial));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void carryOut(ReturnNumber number, String body, Actor proposer) throws SQLException {
        Shortage shortage = Json.read(body, Shortage.class);
        Step step =
                Step.of(StepKind.MISSING, proposer).because(shortage.denial()).with(shortage.line(), shortage.bad());
        take(number, new Arrival(shortage.line(), 0, shortage.outcome(), shortage.scannedGrams()), step);
    }

    void take(ReturnNumber number, Arrival arrival, Actor by) throws SQLException {
        Step step = Step.of(StepKind.RECEIVED, by)
                .because(Words.of(arrival.outcome()))
                .with(arrival.line(), arrival.quantity());
        take(number, arrival, step);
    }

    private void take(ReturnNumber number, Arrival arrival, Step step) throws SQLException {
        Rma rma = steps.take(
                number,
                Optional.empty(),
                step,
                held -> held.receive(
                        arrival.line(),
                        arrival.quantity(),
                        arrival.outcome(),
                        steps.terms().appealUntil()));
        statements.change(
                INSERT,
                number.id(),
                rma.item(arrival.line()).id(),
                arrival.quantity(),
                arrival.outcome().name(),
                arrival.scannedGrams(),
                step.by().account(),
                steps.now());
    }
}
