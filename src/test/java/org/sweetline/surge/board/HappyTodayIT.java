package org.sweetline.surge.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.SweetlineServer;

class HappyTodayIT {

    private static final int MANY = 500;
    private static final String ASKED = """
            insert into survey (channel, contact_at, way, state, made_at, due_at, recipient)
            select 'mail', case when n = 0 then now() + interval '1 hour' else now() - interval '400 days' end, 'LINK', 'ANSWERED', now(), now(),
                'happy-today'
            from generate_series(0, ?) n
            """;
    private static final String ANSWERED = """
            insert into survey_answer (survey_id, rating, source, answered_at)
            select id, 5, 'LINK', now() from survey where recipient = 'happy-today'
            """;

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();

    @Test
    void anAnswerOfTodayAboutAnotherDayIsNotToday() throws Exception {
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            try {
                database.change(ASKED, MANY);
                database.change(ANSWERED);

                eventually(() -> assertThat(rated()).isPositive());
                assertThat(rated()).isLessThan(MANY);
            } finally {
                database.change("delete from survey where recipient = 'happy-today'");
            }
        }
    }

    private long rated() {
        return agent.get("/surge").answers(200).number("strip.rated");
    }
}
