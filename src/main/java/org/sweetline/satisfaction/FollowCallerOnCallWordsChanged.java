package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.CallWordsChanged;

/** A key was pressed by whoever called, also when somebody says only afterwards who that was. */
@ApplicationScoped
class FollowCallerOnCallWordsChanged implements Reaction<CallWordsChanged> {

    private final SurveyRows rows;

    @Inject
    FollowCallerOnCallWordsChanged(SurveyRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "follow caller of rating";
    }

    @Override
    public Class<CallWordsChanged> event() {
        return CallWordsChanged.class;
    }

    @Override
    public boolean onceForAll() {
        return true;
    }

    @Override
    public void react(CallWordsChanged event) throws SQLException {
        rows.followCaller(event.entry());
    }
}
