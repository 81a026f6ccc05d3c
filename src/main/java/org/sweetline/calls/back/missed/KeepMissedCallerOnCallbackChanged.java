package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.back.CallbackChanged;
import org.sweetline.events.Reaction;

/** Whom we promised to call and never reached goes on the list of missed calls. */
@ApplicationScoped
class KeepMissedCallerOnCallbackChanged implements Reaction<CallbackChanged> {

    private final BrokenPromises promises;

    @Inject
    KeepMissedCallerOnCallbackChanged(BrokenPromises promises) {
        this.promises = promises;
    }

    @Override
    public String name() {
        return "keep missed caller on callback changed";
    }

    @Override
    public Class<CallbackChanged> event() {
        return CallbackChanged.class;
    }

    @Override
    public void react(CallbackChanged event) throws SQLException {
        promises.keep(event.callback());
    }
}
