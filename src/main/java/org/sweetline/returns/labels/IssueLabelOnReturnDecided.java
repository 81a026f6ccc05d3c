package org.sweetline.returns.labels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnDecided;
import org.sweetline.returns.ReturnNumber;

/** Has the label ready by the time the customer reads that the return is approved. */
@ApplicationScoped
class IssueLabelOnReturnDecided implements Reaction<ReturnDecided> {

    private final LabelDesk labels;

    @Inject
    IssueLabelOnReturnDecided(LabelDesk labels) {
        this.labels = labels;
    }

    @Override
    public String name() {
        return "issue label on return decided";
    }

    @Override
    public Class<ReturnDecided> event() {
        return ReturnDecided.class;
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    @Override
    public void react(ReturnDecided event) throws SQLException {
        labels.issue(new ReturnNumber(event.returnId()));
    }
}
