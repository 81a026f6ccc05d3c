package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.CallAnswered;
import org.sweetline.events.Reaction;

/** Who calls in and is answered is not called back any more. */
@ApplicationScoped
class SettleCallbackOnCallAnswered implements Reaction<CallAnswered> {

    private final CallbackSettlementDesk desk;

    @Inject
    SettleCallbackOnCallAnswered(CallbackSettlementDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "settle callback on call answered";
    }

    @Override
    public Class<CallAnswered> event() {
        return CallAnswered.class;
    }

    @Override
    public void react(CallAnswered event) throws SQLException {
        desk.answered(event.call());
    }
}
