package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.SurveySheet.Stage;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class SurveySheetsTest {

    private final Statements tables = OverTables.of(OverTables.open());

    @Test
    void answerStandsWhenItWasChangedTwentyTimes() throws SQLException {
        tables.change("""
                insert into survey (id, channel, contact_at, way, state, made_at, due_at)
                overriding system value values (12, 'mail', now(), 'MAIL', 'ANSWERED', now(), now())
                """);
        tables.change(
                "insert into survey_answer (survey_id, rating, source, answered_at) values (12, 5, 'MAIL', now())");

        assertThat(stage()).isEqualTo(Stage.EDITABLE);
        edited(19);
        assertThat(stage()).isEqualTo(Stage.EDITABLE);
        edited(20);
        assertThat(stage()).isEqualTo(Stage.FINAL);
    }

    private void edited(int times) throws SQLException {
        tables.change("""
                update survey_answer set earlier = (
                    select jsonb_agg(jsonb_build_object('rating', 4, 'comment', '')) from generate_series(1, ?))
                """, times);
    }

    private Stage stage() throws SQLException {
        return new SurveySheets(tables, Clock.systemUTC()).of(12).orElseThrow().stage();
    }
}
