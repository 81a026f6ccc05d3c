package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.events.Reaction;
import org.sweetline.satisfaction.SurveyAnswered;
import org.sweetline.satisfaction.praise.hearing.SurveyRemarks.SurveyRemark;

/** Listens for kind words in what customers wrote under their rating, and under the one that they gave later. */
@ApplicationScoped
class HearPraiseOnSurveyAnswered implements Reaction<SurveyAnswered> {

    private final SurveyRemarks remarks;
    private final Hearing hearing;
    private final PraiseRows rows;

    @Inject
    HearPraiseOnSurveyAnswered(SurveyRemarks remarks, Hearing hearing, PraiseRows rows) {
        this.remarks = remarks;
        this.hearing = hearing;
        this.rows = rows;
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
        for (Heard heard : all) {
            rows.keep(heard);
        }
        rows.forgetTakenBack(event.survey(), all.stream().map(Heard::key).toList());
        rows.allow(event.survey(), said.get().mayQuote());
    }
}
