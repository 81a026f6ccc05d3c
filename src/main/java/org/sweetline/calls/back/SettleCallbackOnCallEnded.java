package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.CallEnded;
import org.sweetline.events.Reaction;

/** How a call ended decides what becomes of the callbacks of whoever it was with. */
@ApplicationScoped
class SettleCallbackOnCallEnded implements Reaction<CallEnded> {

    private final CallbackSettlementDesk desk;

    @Inject
    SettleCallbackOnCallEnded(CallbackSettlementDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "settle callback on call ended";
    }

    @Override
    public Class<CallEnded> event() {
        return CallEnded.class;
    }

    @Override
    public void react(CallEnded event) throws SQLException {
        desk.over(event.call());
    }
}
