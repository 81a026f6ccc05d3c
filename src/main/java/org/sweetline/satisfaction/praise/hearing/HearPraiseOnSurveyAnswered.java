package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.events.DomainEvents;
import org.sweetline.events.Reaction;
import org.sweetline.satisfaction.SurveyAnswered;
import org.sweetline.satisfaction.praise.PraiseJudged;
import org.sweetline.satisfaction.praise.PraiseTrail;
import org.sweetline.satisfaction.praise.hearing.SurveyRemarks.SurveyRemark;

/** Listens for kind words in what customers wrote under their rating, and under the one that they gave later. */
@ApplicationScoped
class HearPraiseOnSurveyAnswered implements Reaction<SurveyAnswered> {

    private final SurveyRemarks remarks;
    private final Hearing hearing;
    private final PraiseRows rows;
    private final LastWord lastWord;
    private final PraiseTrail trail;
    private final DomainEvents events;

    @Inject
    HearPraiseOnSurveyAnswered(
            SurveyRemarks remarks,
            Hearing hearing,
            PraiseRows rows,
            LastWord lastWord,
            PraiseTrail trail,
            DomainEvents events) {
        this.remarks = remarks;
        this.hearing = hearing;
        this.rows = rows;
        this.lastWord = lastWord;
        this.trail = trail;
        this.events = events;
    }

    @Override
    public String name() {
        return "hear praise in survey";
    }

    @Override
    public Class<SurveyAnswered> event() {
        return SurveyAnswered.class;
    }

    @Override
    public void react(SurveyAnswered event) throws SQLException {
        Optional<SurveyRemark> said = remarks.of(event.survey());
        if (said.isEmpty()) {
            return;
        }
        List<Heard> all = hearing.hear(said.get().remark());
        List<String> stillSaid = all.stream().map(Heard::key).toList();
        tell(lastWord.takeBack(event.survey(), stillSaid), "taken back by the customer");
        for (Heard heard : all) {
            tell(lastWord.reopen(heard), "changed by the customer");
            for (long id : lastWord.unquote(heard)) {
                trail.add(id, "quoting no longer allowed: other words");
            }
            rows.keep(heard);
        }
        boolean mayQuote = said.get().mayQuote();
        for (long id : rows.allow(event.survey(), mayQuote)) {
            trail.add(id, mayQuote ? "quoting allowed by the customer" : "quoting no longer allowed by the customer");
        }
    }

    private void tell(List<Long> praise, String action) throws SQLException {
        for (long id : praise) {
            trail.add(id, action);
            events.publish(new PraiseJudged(id));
        }
    }
}
