package org.sweetline.satisfaction.praise.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.satisfaction.praise.PraiseJudged;

/** Learns from every few judgements. */
@ApplicationScoped
class LearnOnPraiseJudged implements Reaction<PraiseJudged> {

    private final Lessons lessons;

    @Inject
    LearnOnPraiseJudged(Lessons lessons) {
        this.lessons = lessons;
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
        lessons.learn();
    }
}
