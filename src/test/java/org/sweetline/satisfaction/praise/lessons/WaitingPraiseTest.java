package org.sweetline.satisfaction.praise.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.OverTables;

class WaitingPraiseTest {

    private static final DataSource TABLES = OverTables.open();

    private final WaitingPraise waiting =
            new WaitingPraise(OverTables.of(TABLES), new Lessons(OverTables.of(TABLES), Clock.systemUTC()));

    @BeforeEach
    void fourRemarksWait() throws SQLException {
        sql("call empty('praise')");
        sql("update praise_standing set learned_from = 0, weights = '{}'");
        waits(1, 0.4, "DOUBTFUL");
        waits(2, 0.05, "DOUBTFUL");
        waits(3, 0.9, "NO");
        waits(4, 0.4, "NO");
    }

    @Test
    void likeliestComesFirstAndWhatIsHardlyInDoubtDoesNotCome() throws SQLException {
        assertThat(ids()).containsExactly(3L, 4L, 1L);
    }

    @Test
    void whatJudgementsTaughtCountsToo() throws SQLException {
        sql("update praise_standing set learned_from = 20, weights = '{\"held: doubtful\": -3}'");

        assertThat(ids()).containsExactly(3L, 4L);
    }

    @Test
    void whatSomebodyOfTheTeamWroteDownIsTakenAtTheirWord() throws SQLException {
        sql("update praise set source = 'LOGGED' where id = 2");

        assertThat(ids()).containsExactly(2L, 3L, 4L, 1L);
    }

    @Test
    void nextPageBeginsBehindThePlaceOfTheOneBefore() throws SQLException {
        List<QueuedPraiseView> all = waiting.list(7);

        QueuePlace place = QueuePlace.parse(QueuePlace.of(all.get(1)).text());

        assertThat(all.stream().filter(queued -> QueuePlace.of(queued).compareTo(place) > 0))
                .extracting(queued -> queued.praise().id())
                .containsExactly(1L);
        assertThatThrownBy(() -> QueuePlace.parse("AAAA")).isInstanceOf(ProblemException.class);
    }

    private List<Long> ids() throws SQLException {
        return waiting.list(7).stream().map(queued -> queued.praise().id()).toList();
    }

    private static void waits(long id, double confidence, String held) throws SQLException {
        sql("""
                insert into praise (id, source, source_key, account_id, target, words, quote, language, said_at, confidence, held,
                    rule_version, state)
                overriding system value
                values (%d, 'MESSAGE', 'M-%d', null, 'TEAM', 'Kind', 'a quote', 'en', now(), %s, '%s', '2026.1.1', 'SUGGESTED')
                """.formatted(id, id, confidence, held));
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
