package org.sweetline.satisfaction.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.TeamDriverView;
import org.sweetline.satisfaction.figures.AnswersBehind.AnswerView;
import org.sweetline.satisfaction.figures.AnswersBehind.EarlierAnswerView;
import org.sweetline.satisfaction.figures.AnswersBehind.Wanted;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.web.PageRequest;

class AnswersBehindTest {

    private static final Instant FIRST = Instant.parse("2026-03-01T12:00:00Z");

    private final Statements tables = OverTables.of(OverTables.open());
    private final AnswersBehind answers = new AnswersBehind(tables);

    @BeforeEach
    void oneAnswer() throws SQLException {
        tables.change("call empty('survey, survey_answer')");
        tables.change("""
                insert into survey (id, channel, contact_at, way, state, made_at, due_at)
                overriding system value values (1, 'mail', '2026-03-01 10:00Z', 'MAIL', 'ANSWERED', now(), now())
                """);
        tables.change("""
                insert into survey_answer (survey_id, rating, solved, agent_rating, comment, drivers, source, answered_at, edited_at,
                    earlier)
                values (1, 2, false, 5, 'Not yet', 'policy', 'MAIL', ?, '2026-03-02 12:00Z', '[]')
                """, FIRST);
    }

    @Test
    void whatTheyAnsweredBeforeIsToldWhole() throws SQLException {
        earlier("""
                [{"rating": 4, "solved": true, "agentRating": 5, "comment": "Fine", "drivers": ["agent", "other"],
                  "mayQuote": false, "at": "2026-03-01T12:00:00+00:00"}]
                """);

        assertThat(answer().earlier())
                .containsExactly(new EarlierAnswerView(4, true, 5, "Fine", List.of("agent", "other"), false, FIRST));
        assertThat(answer().solved()).isFalse();
        assertThat(answer().agentRating()).isEqualTo(5);
    }

    @Test
    void ofOneChangedWhenLessWasKeptThatIsTold() throws SQLException {
        earlier("""
                [{"rating": 4, "comment": "Fine", "at": "2026-03-01T07:00:00.5-05:00"}]
                """);

        assertThat(answer().earlier())
                .containsExactly(new EarlierAnswerView(4, null, null, "Fine", List.of(), null, FIRST.plusMillis(500)));
    }

    @Test
    void whatTheTeamSaysStandsBesideWhatTheCustomerSays() throws SQLException {
        assertThat(answer().teamDriver()).isNull();

        tables.change("delete from account where email = 'jessica@shop.test'");
        tables.change("""
                insert into account (id, email, name, role, language, created_at, version)
                values (77, 'jessica@shop.test', 'Jessica Lee', 'MANAGER', 'en', now(), 1)
                """);
        tables.change(
                "update survey_answer set team_driver = 'shipping', team_reason = 'Snow', team_account_id = 77, team_at = ?",
                FIRST);

        assertThat(answer().teamDriver()).isEqualTo(new TeamDriverView("shipping", "Snow", "Jessica Lee", FIRST));
        assertThat(answer().drivers()).containsExactly("policy");
    }

    private void earlier(String json) throws SQLException {
        tables.change("update survey_answer set earlier = cast(? as jsonb)", json);
    }

    private AnswerView answer() throws SQLException {
        Instant from = Instant.parse("2026-03-01T00:00:00Z");
        CsatScope day = new CsatScope(from, from.plusSeconds(86_400), from, ZoneOffset.UTC, CsatScope.Only.ALL, false);
        return answers.list(day, Wanted.ALL, new PageRequest()).get(0);
    }
}
