package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.json.Json;

/** Calls a return off in the customer's name, at once or after a second person agreed. */
@ApplicationScoped
class CancellationStep implements AgreedStep {

    static final String KIND = "cancellation";

    private final ReturnSteps steps;
    private final ReturnRows rows;

    @Inject
    CancellationStep(ReturnSteps steps, ReturnRows rows) {
        this.steps = steps;
        this.rows = rows;
    }

    /** Why it is called off. */
    record Wish(String reason) {

        Proposal proposal() {
            return new Proposal(KIND, Json.write(this), reason);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void carryOut(ReturnNumber number, String body, Actor proposer) throws SQLException {
        take(rows.lock(number), Json.read(body, Wish.class), proposer);
    }

    void take(Rma rma, Wish wish, Actor by) throws SQLException {
        rma.callOff();
        steps.taken(rma, Step.of(StepKind.CANCELLED, by).saying(wish.reason()));
    }
}
