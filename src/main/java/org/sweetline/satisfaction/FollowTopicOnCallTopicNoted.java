package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.after.CallTopicNoted;
import org.sweetline.events.Reaction;

/** A call is asked about before its agent has noted what it was about, and may be noted otherwise later. */
@ApplicationScoped
class FollowTopicOnCallTopicNoted implements Reaction<CallTopicNoted> {

    private final SurveyRows rows;

    @Inject
    FollowTopicOnCallTopicNoted(SurveyRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "follow topic of call";
    }

    @Override
    public Class<CallTopicNoted> event() {
        return CallTopicNoted.class;
    }

    @Override
    public void react(CallTopicNoted event) throws SQLException {
        rows.followTopic(event.call());
    }
}
