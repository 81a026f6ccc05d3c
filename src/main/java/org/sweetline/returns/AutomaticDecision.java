package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** What the product decides by itself once a request is assessed. It never denies: a person does. */
@ApplicationScoped
class AutomaticDecision {

    private final ReturnSteps steps;

    @Inject
    AutomaticDecision(ReturnSteps steps) {
        this.steps = steps;
    }

    /** The return is held and undecided. */
    void goOn(Rma rma) throws SQLException {
        rma.review();
        steps.taken(rma, Step.of(StepKind.REVIEW, Actor.product()).because(rules));
    }

    static List<AskedItem> asked(Rma rma) {
        return rma.items().stream()
                .map(item -> new AskedItem(
                        item.lineId(),
                        item.requested(),
                        Blame.valueOf(item.fault().name())))
                .toList();
    }
}
