package org.sweetline.satisfaction.praise.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.praise.RosterBook;
import org.sweetline.satisfaction.praise.lessons.PraiseBacktestView.BacktestFlipView;
import org.sweetline.satisfaction.praise.lessons.PraiseBacktestView.BacktestSideView;
import org.sweetline.satisfaction.praise.words.Reading;
import org.sweetline.schema.OverTables;

class BacktestTest {

    private static final DataSource TABLES = OverTables.open();
    private static final RuleVersion OLD = RuleVersion.ofRules("2026.1.1");
    private static final RuleVersion TODAY = RuleVersion.ofRules(Reading.VERSION);

    private final KeptReadings readings =
            new KeptReadings(OverTables.of(TABLES), new RosterBook(OverTables.of(TABLES), Clock.systemUTC()));
    private final Lessons lessons = new Lessons(OverTables.of(TABLES), Clock.systemUTC());
    private final RuleVersions versions = new RuleVersions(OverTables.of(TABLES));
    private final Backtest backtest = new Backtest(lessons, readings);

    @BeforeEach
    void fourRemarksWereJudged() throws SQLException {
        sql("call empty('praise, praise_lesson, account')");
        sql("update praise_standing set learned_from = 0, weights = '{}', learned_at = '-infinity'");
        sql("insert into account values (7, 'jess@shop.test', 'Jess', 'MANAGER', 'en', null, null, null, now(), 1)");
        judged(1, "You were so kind and patient with me, thank you so much!", "CONFIRMED", 0.3);
        judged(2, "Grace is the best, she went above and beyond.", "CONFIRMED", 0.9);
        judged(3, "Where is my scarf? Thank you!", "REJECTED", 0.8);
        judged(4, "Please cancel my order.", "REJECTED", 0.7);
        sql("insert into praise_reading values (1, '2026.1.1', 0.3), (2, '2026.1.1', 0.9), (3, '2026.1.1', 0.8)");
    }

    @Test
    void rulesKnowTheTeamByName() throws SQLException {
        judged(5, "The new size fits like a dream. Thank you, Jess!", "CONFIRMED", 0.83);

        assertThat(backtest.run(RuleVersion.HEARD, TODAY).flips())
                .extracting(BacktestFlipView::praise)
                .doesNotContain(5L);
    }

    @Test
    void wordsUnderAPoorRatingAreReadAsThose() throws SQLException {
        judged(5, "Jess was kind and patient with me", "CONFIRMED", 0.6);
        judged(6, "Jess was kind and patient with me", "CONFIRMED", 0.6);
        sql("update praise set occasion = 'SURVEY' where id = 5");
        sql("update praise set occasion = 'POOR_SURVEY' where id = 6");

        readings.keep();

        assertThat(readings.of(Reading.VERSION).get(6L))
                .isLessThan(readings.of(Reading.VERSION).get(5L));
    }

    @Test
    void twoVersionsAreHeldAgainstWhatPeopleSaid() throws SQLException {
        PraiseBacktestView view = backtest.run(OLD, TODAY);

        assertThat(view.judged()).isEqualTo(3);
        assertThat(view.unread()).isEqualTo(1);
        BacktestSideView old = view.sides().get(0);
        BacktestSideView today = view.sides().get(1);
        assertThat(old.version()).isEqualTo("2026.1.1");
        assertThat(old.precision().value()).isEqualTo(0.5);
        assertThat(old.recall().value()).isEqualTo(0.5);
        assertThat(old.missed()).isEqualTo(1);
        assertThat(today.precision().value()).isEqualTo(1);
        assertThat(today.recall().of()).isEqualTo(2);
        assertThat(today.recall().value()).isEqualTo(1);
        assertThat(today.precision().low()).isBetween(0.3, 0.4);
    }

    @Test
    void whatChangesIsListedAndSaysForBetterOrWorse() throws SQLException {
        PraiseBacktestView forth = backtest.run(OLD, TODAY);
        PraiseBacktestView back = backtest.run(TODAY, OLD);

        assertThat(forth.flips()).extracting(BacktestFlipView::praise).containsExactlyInAnyOrder(1L, 3L);
        assertThat(forth.better()).isEqualTo(2);
        assertThat(forth.worse()).isZero();
        assertThat(back.worse()).isEqualTo(2);
    }

    @Test
    void whatTodaysRulesSayOfJudgedWordsIsKeptForThoseThatCome() throws SQLException {
        readings.keep();
        readings.keep();

        assertThat(readings.of(Reading.VERSION)).containsOnlyKeys(1L, 2L, 3L, 4L);
        assertThat(readings.of("2026.1.1")).containsEntry(4L, 0.7).containsEntry(1L, 0.3);
    }

    @Test
    void whatClicksTaughtCanBeChosenLater() throws SQLException {
        for (int i : IntStream.range(10, 30).toArray()) {
            judged(i, "Lovely people, number " + i, i % 2 == 0 ? "CONFIRMED" : "REJECTED", 0.6);
        }

        lessons.learn();

        assertThat(versions.all())
                .extracting(RuleVersion::kind)
                .containsExactly(
                        RuleVersion.Kind.RULES,
                        RuleVersion.Kind.LEARNED,
                        RuleVersion.Kind.RULES,
                        RuleVersion.Kind.HEARD);
        RuleVersion learned = versions.chosen("after", versions.all().get(1).key(), TODAY);
        assertThat(learned.learnedFrom()).as("of 24, one in five held out").isEqualTo(20);
        assertThatThrownBy(() -> versions.chosen("after", "lesson-0", TODAY)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatWasLearnedIsHeldOnlyAgainstWhatDidNotTeach() throws SQLException {
        for (int i : IntStream.range(10, 30).toArray()) {
            judged(i, "Lovely people, number " + i, i % 2 == 0 ? "CONFIRMED" : "REJECTED", 0.6);
        }
        lessons.learn();
        RuleVersion learned = versions.all().get(1);

        PraiseBacktestView view = backtest.run(TODAY, learned);

        assertThat(view.judged()).as("10, 15, 20 and 25").isEqualTo(4);
        assertThat(view.taught()).isEqualTo(20);
        assertThat(backtest.run(RuleVersion.HEARD, TODAY).taught()).isZero();
        assertThat(view.flips()).extracting(BacktestFlipView::praise).allMatch(id -> id % 5 == 0);
    }

    @Test
    void whatIsHeldOutTeachesNothing() throws SQLException {
        for (int i : IntStream.range(10, 60).toArray()) {
            judged(i, "Lovely people, number " + i, i % 2 == 0 ? "CONFIRMED" : "REJECTED", 0.6);
        }
        lessons.learn();
        var before = lessons.standing().weights();

        sql("update praise set state = 'REJECTED', judged_at = now() + interval '1 s' where id % 5 = 0");
        lessons.learn();

        assertThat(lessons.standing().weights()).isEqualTo(before);
    }

    @Test
    void lessonsOfOlderRulesLearnedFromAllThatWasSaidByThen() throws SQLException {
        RuleVersion old = new RuleVersion(
                "lesson-1",
                RuleVersion.Kind.LEARNED,
                "2026.12.3",
                4,
                Instant.now().plusSeconds(60),
                Map.of());
        RuleVersion older = new RuleVersion(
                "lesson-0",
                RuleVersion.Kind.LEARNED,
                "2026.12.3",
                4,
                Instant.now().minusSeconds(3_600),
                Map.of());

        assertThat(backtest.run(RuleVersion.HEARD, old).judged()).isZero();
        assertThat(backtest.run(RuleVersion.HEARD, older).judged())
                .as("said after it was learned")
                .isEqualTo(4);
    }

    @Test
    void judgementsThatWereChangedTeachAnew() throws SQLException {
        for (int i : IntStream.range(10, 30).toArray()) {
            judged(i, "Lovely people, number " + i, i % 2 == 0 ? "CONFIRMED" : "REJECTED", 0.6);
        }
        sql("update praise set held = 'MIXED' where id in (12, 14, 16, 18, 22)");
        lessons.learn();
        double before = lessons.standing().weights().get("held: mixed");

        sql("update praise set state = 'REJECTED', judged_at = now() + interval '1 s' where id in (12, 14, 16, 18)");
        lessons.learn();
        assertThat(lessons.standing().weights().get("held: mixed"))
                .as("of four")
                .isEqualTo(before);
        sql("update praise set state = 'REJECTED', judged_at = now() + interval '1 s' where id = 22");
        lessons.learn();

        assertThat(before).isPositive();
        assertThat(lessons.standing().weights().get("held: mixed")).isNegative();
    }

    @Test
    void whomPeopleSaidItIsAboutTeachesNothingOfTheWords() throws SQLException {
        sql("call empty('praise')");
        for (int i : IntStream.range(10, 30).toArray()) {
            judged(i, "Lovely people, number " + i, i % 2 == 0 ? "CONFIRMED" : "REJECTED", 0.6);
        }
        sql("""
                update praise set heard_target = target, heard_account = account_id, target = 'AGENT', account_id = 7
                where state = 'CONFIRMED'
                """);

        lessons.learn();

        assertThat(lessons.standing().weights()).doesNotContainKeys("somebody meant", "about: agent");
        assertThat(lessons.standing().weights().get("about: team")).isBetween(-0.2, 0.2);
    }

    @Test
    void whatTheyWereAboutIsNotLearnedWhereOnlyPeopleSaidIt() throws SQLException {
        sql("call empty('praise')");
        for (int i : IntStream.range(10, 30).toArray()) {
            judged(i, "Lovely people, number " + i, i % 2 == 0 ? "CONFIRMED" : "REJECTED", 0.6);
        }
        sql("update praise set heard_target = 'UNKNOWN', target = 'STORE' where state = 'CONFIRMED'");

        lessons.learn();

        assertThat(lessons.standing().weights()).doesNotContainKeys("about: store", "about: unknown");
        assertThat(lessons.judged()).hasSize(20);
    }

    private static void judged(long id, String words, String state, double confidence) throws SQLException {
        sql("""
                insert into praise (id, source, source_key, account_id, target, words, quote, language, said_at, confidence, held,
                    rule_version, state, judged_by, judged_at)
                overriding system value
                values (%d, 'MESSAGE', 'M-%d', null, 'TEAM', '%s', 'a quote', 'en', now(), %s, 'NO', '2026.1.1', '%s', 7, now())
                """.formatted(id, id, words, confidence, state));
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
