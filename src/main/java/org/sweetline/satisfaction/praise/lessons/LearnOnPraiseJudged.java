package org.sweetline.satisfaction.praise.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.satisfaction.praise.PraiseJudged;

/** Keeps what the rules say of what was judged, and learns from every few judgements. */
@ApplicationScoped
class LearnOnPraiseJudged implements Reaction<PraiseJudged> {

    private final Lessons lessons;
    private final KeptReadings readings;

    @Inject
    LearnOnPraiseJudged(Lessons lessons, KeptReadings readings) {
        this.lessons = lessons;
        this.readings = readings;
    }

    @Override
    public String name() {
        return "learn from judged praise";
    }

    @Override
    public Class<PraiseJudged> event() {
        return PraiseJudged.class;
    }

    @Override
    public void react(PraiseJudged event) throws SQLException {
        readings.keep();
        lessons.learn();
    }
}
