package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.events.DomainEvents;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnNumber;

/** Nobody decides about an open return by rules that were left, or by what was said otherwise and is over. */
@ApplicationScoped
class AssessOnJudgingChanged implements Reaction<JudgingChanged> {

    private final OutdatedReturns outdated;
    private final AssessmentDesk desk;
    private final DomainEvents events;

    @Inject
    AssessOnJudgingChanged(OutdatedReturns outdated, AssessmentDesk desk, DomainEvents events) {
        this.outdated = outdated;
        this.desk = desk;
        this.events = events;
    }

    @Override
    public String name() {
        return "assess on judging change";
    }

    @Override
    public Class<JudgingChanged> event() {
        return JudgingChanged.class;
    }

    /** Some at a time: who is left is for the next transaction. */
    @Override
    public void react(JudgingChanged event) throws SQLException {
        List<ReturnNumber> some = event.cause() == RiskCause.NIGHT
                ? outdated.standingOtherwise(event.at())
                : outdated.judgedBefore(event.at());
        for (ReturnNumber number : some) {
            desk.assess(number, event.cause());
        }
        if (some.size() == OutdatedReturns.SOME) {
            events.publish(event);
        }
    }
}
