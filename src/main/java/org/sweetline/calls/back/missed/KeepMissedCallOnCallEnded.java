package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.CallEnded;
import org.sweetline.events.Reaction;

/** Who hung up, left a message or could not be helped goes on the list of missed calls. */
@ApplicationScoped
class KeepMissedCallOnCallEnded implements Reaction<CallEnded> {

    private final MissedCallerDesk desk;

    @Inject
    KeepMissedCallOnCallEnded(MissedCallerDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "keep missed call on call ended";
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
