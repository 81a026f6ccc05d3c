package org.sweetline.satisfaction.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.satisfaction.awards.AwardSpan.Span;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.formulas.Exposure;
import org.sweetline.satisfaction.awards.formulas.Merit;
import org.sweetline.satisfaction.awards.formulas.TeamSum;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.web.pages.StoreConfig;

/** What the tables say of a year. */
class YearInTablesTest {

    private static final DataSource TABLES = OverTables.open();
    private static final Span YEAR =
            new Span(2025, Instant.parse("2025-01-01T05:00:00Z"), Instant.parse("2026-01-01T05:00:00Z"));
    private static final long ADA = 1;
    private static final long GRACE = 2;
    private static final long JUDGE = 3;
    private static final long ROBIN = 10;
    private static final long COUSIN = 11;

    private final Statements statements = OverTables.of(TABLES);
    private final KindQuotes quotes = new KindQuotes(statements);

    @BeforeEach
    void threeColleaguesAndTwoCustomers() throws SQLException {
        statements.change("call empty('account, customer, timeline_entry, ticket')");
        statements.change("""
                insert into account (id, email, name, role, created_at, version) values (1, 'ada@desk.example', 'Ada', 'AGENT',
                now(), 0), (2, 'grace@desk.example', 'Grace', 'AGENT', now(), 0), (3, 'judge@desk.example', 'Judge', 'MANAGER',
                now(), 0)
                """);
        statements.change("""
                insert into customer (id, name, created_at, version) values (10, 'Robin', now(), 0), (11, 'Cousin', now(), 0)
                """);
        statements.change("""
                insert into contact_point (id, customer_id, kind, value, created_at)
                values (11, 11, 'email', 'ada@desk.example', now())
                """);
    }

    @Test
    void everyWinnerHasTheirBestWordsHoweverManyOthersHave() throws SQLException {
        praised(450, ADA, ROBIN, "AGENT", "NOT_ASKED");
        praised(1, GRACE, ROBIN, "AGENT", "GRANTED");

        List<KindQuote> inside = quotes.best(YEAR, List.of(ADA, GRACE), false);
        List<KindQuote> outside = quotes.best(YEAR, List.of(ADA, GRACE), true);

        assertThat(inside).extracting(KindQuote::agent).containsExactlyInAnyOrder(ADA, GRACE);
        assertThat(outside).extracting(KindQuote::agent).containsExactly(GRACE);
    }

    @Test
    void bookHasTheWholeYearAndSumsWhatIsInIt() throws SQLException {
        praised(450, ADA, ROBIN, "AGENT", "NOT_ASKED");
        praised(3, ADA, COUSIN, "AGENT", "GRANTED");
        StoreConfig store = new StoreConfig(new Settings(key -> Optional.empty()));
        Honourees honourees = new Honourees(statements, new AwardSpan(store, Clock.systemUTC()));

        assertThat(quotes.of(YEAR, ADA, null)).hasSize(453);
        assertThat(quotes.of(YEAR, ADA, 400)).hasSize(400);
        assertThat(honourees.months(YEAR, ADA, false)).contains(new Honourees.Month(0, 453, 2, 0));
        assertThat(honourees.months(YEAR, ADA, true)).contains(new Honourees.Month(0, 3, 1, 0));
    }

    @Test
    void teamCountsWhatCountsForEachOfThem() throws SQLException {
        praised(2, ADA, ROBIN, "AGENT", "NOT_ASKED");
        praised(3, ADA, COUSIN, "AGENT", "NOT_ASKED");
        statements.change("""
                insert into praise (source, source_key, customer_id, target, words, quote, language, said_at, confidence, held,
                    rule_version, state, judged_by)
                values ('MESSAGE', 'cups', 10, 'PRODUCT', 'Nice cups', 'Nice cups', 'en', '2025-06-01', 0.9, 'NO', '1', 'CONFIRMED', 3)
                """);
        answered(ROBIN, 5);
        answered(COUSIN, 5);

        TeamSum team = new ExposureRows(statements).team(YEAR);

        assertThat(team).isEqualTo(new TeamSum(0, 2, 1, 1, 1));
    }

    @Test
    void whoIsNotKnownAnyMoreIsStillSomebodyOfTheirOwn() throws SQLException {
        turnedAround(1, null);
        turnedAround(2, null);
        turnedAround(3, ROBIN);

        List<Merit> merits = new MeritRows(statements).of(YEAR);

        assertThat(merits)
                .filteredOn(merit -> merit.category() == Category.TURN_AROUND)
                .hasSize(3);
        assertThat(merits)
                .extracting(Merit::who)
                .doesNotContainNull()
                .contains("customer-10")
                .doesNotHaveDuplicates();
    }

    @Test
    void callerWhomNobodyKnowsIsNobodysHappyCustomer() throws SQLException {
        surge();
        rangAndRated(1, ROBIN);
        rangAndRated(2, null);
        rangAndRated(3, null);

        List<Merit> merits = new MeritRows(statements).of(YEAR);

        assertThat(merits)
                .filteredOn(merit -> merit.category() == Category.CALM_IN_THE_STORM)
                .extracting(Merit::who)
                .containsExactly("customer-10");
        assertThat(new ExposureRows(statements).of(YEAR))
                .filteredOn(exposure -> exposure.category() == Category.CALM_IN_THE_STORM)
                .extracting(Exposure::chances)
                .containsExactly(1L);
    }

    private void surge() throws SQLException {
        statements.change("call empty('surge')");
        statements.change("""
                insert into surge (series, state, began_at, found_at, ended_at, count, usual, low, high, peak, peak_at)
                values ('CALLS', 'REVIEW', '2025-06-01 00:00Z', '2025-06-01 00:00Z', '2025-06-02 00:00Z', 38, 1, 0, 4, 40, '2025-06-01 00:00Z')
                """);
    }

    private void rangAndRated(long call, @Nullable Long customer) throws SQLException {
        statements.change("""
                insert into desk_call (id, sid, token, direction, stage, outcome, customer_id, agent_id, began_at, answered_at,
                    ended_at, seen_at)
                values (?, ?, ?, 'IN', 'ENDED', 'ANSWERED', ?, ?, '2025-06-01 08:00Z', '2025-06-01 08:00Z', '2025-06-01 08:00Z', now())
                """, call, "CA" + call, "CA" + call, customer, ADA);
        statements.change("""
                with summed as (
                    insert into call_sum (call_id, version, at, direction, outcome, language, topic, offered, answered, wait_ms,
                        talk_ms, hold_ms, wrap_ms, transfers, unanswered_rings, callback_taken)
                    values (?, 0, '2025-06-01 08:00Z', 'IN', 'ANSWERED', 'en', '', true, true, 0, 0, 0, 0, 0, 0, false)
                    returning call_id)
                insert into call_share (call_id, account_id, joined, talk_ms, hold_ms, wrap_ms, transfers, unanswered_rings)
                select call_id, ?, true, 0, 0, 0, 0, 0 from summed
                """, call, ADA);
        statements.change("""
                with asked as (
                    insert into survey (call_id, customer_id, agent_id, channel, contact_at, way, state, made_at, due_at)
                    values (?, ?, ?, 'voice', '2025-06-01 08:00Z', 'KEYPAD', 'ANSWERED', '2025-06-01 08:00Z', '2025-06-01 08:00Z')
                    returning id)
                insert into survey_answer (survey_id, rating, source, answered_at)
                select id, 5, 'KEYPAD', '2025-06-01 08:05Z' from asked
                """, call, customer, ADA);
    }

    @Test
    void aSurveyIsNoComplaintOfItsOwnBetterRating() throws SQLException {
        turnedAround(1, ROBIN);
        statements.change("update survey_answer set answered_at = '2025-06-01', earlier = '[{\"rating\": 1}]'");
        statements.change("delete from timeline_entry");

        assertThat(new MeritRows(statements).of(YEAR)).isEmpty();
    }

    @Test
    void whatWasAnsweredInASessionOfOursCountsForNobody() throws SQLException {
        turnedAround(1, ROBIN);
        answered(ROBIN, 5);
        statements.change("update survey_answer set staff_id = ?", ADA);

        assertThat(new MeritRows(statements).of(YEAR)).isEmpty();
        assertThat(new ExposureRows(statements).team(YEAR)).isEqualTo(new TeamSum(0, 0, 0, 0, 0));
    }

    @Test
    void voteFromADeskOfOursCountsForNobody() throws SQLException {
        statements.change(
                "insert into award_nomination (race, year, category, customer_id, account_id, words, language, state, made_at)"
                        + " values ('r', 2025, 'CUSTOMERS_CHOICE', 10, 1, 'So kind', 'en', 'COUNTED', now())");
        assertThat(new MeritRows(statements).of(YEAR)).hasSize(1);

        statements.change("update award_nomination set staff_id = ?", ADA);

        assertThat(new MeritRows(statements).of(YEAR)).isEmpty();
    }

    @Test
    void anotherSpellingOfAnAddressOfOursIsOneOfUs() throws SQLException {
        praised(2, GRACE, COUSIN, "AGENT", "NOT_ASKED");
        assertThat(counted()).isZero();
        statements.change("update contact_point set value = 'ada+private@desk.example'");
        assertThat(counted()).isZero();
        statements.change("update contact_point set value = 'adam@desk.example'");
        assertThat(counted()).isEqualTo(2);

        statements.change(
                "insert into award_exclusion (pattern, account_id, at) values ('adam+work@desk.example', ?, now())",
                JUDGE);
        assertThat(counted()).isZero();
        statements.change("update award_exclusion set pattern = '@desk.example'");
        assertThat(counted()).isZero();
    }

    @Test
    void whoWroteTheWordsDownIsNotWhoMakesThemCount() throws SQLException {
        praised(1, ADA, ROBIN, "AGENT", "NOT_ASKED");
        statements.change("update praise set source = 'LOGGED', source_key = 'L-20-' || ?", Long.toString(JUDGE));
        assertThat(counted()).isZero();
        statements.change("update praise set source_key = 'L-20-' || ?", Long.toString(ADA));
        assertThat(counted()).isOne();

        statements.change(
                "insert into ticket (id, customer_id, subject, status, priority, channel, created_at, updated_at,"
                        + " last_message_at, version) values (1042, 10, 'Thanks', 'OPEN', 'NORMAL', 'api', now(), now(), now(), 0)");
        statements.change(
                "insert into timeline_entry (id, ticket_id, kind, channel, direction, author_id, at, text)"
                        + " values (5, 1042, 'MESSAGE', 'api', 'IN', ?, now(), 'So kind')",
                JUDGE);
        statements.change("update praise set source = 'CHOSEN', source_key = 'C-5-0-3-1', entry_id = 5");
        assertThat(counted()).isZero();
        statements.change("update timeline_entry set author_id = ?", GRACE);
        assertThat(counted()).isOne();
    }

    @Test
    void picksCountThatAnotherChoseAmongWordsThatCount() throws SQLException {
        praised(1, ADA, ROBIN, "AGENT", "NOT_ASKED");
        praised(1, ADA, COUSIN, "AGENT", "NOT_ASKED");
        statements.change(
                "insert into award_pick (year, praise_id, account_id, at) select 2025, id, ?, now() from praise",
                JUDGE);

        assertThat(picks()).isOne();
        statements.change("update award_pick set account_id = ?", ADA);
        assertThat(picks()).isZero();
    }

    private long counted() throws SQLException {
        return statements
                .first("select count(*) from award_praise", row -> row.getLong(1))
                .orElseThrow();
    }

    private long picks() throws SQLException {
        return new MeritRows(statements)
                .of(YEAR).stream()
                        .filter(merit -> merit.category() == Category.KINDEST_WORDS)
                        .count();
    }

    private void praised(int times, long agent, long customer, String target, String permission) throws SQLException {
        statements.change(
                """
                insert into praise (source, source_key, customer_id, account_id, target, words, quote, language, said_at,
                    confidence, held, rule_version, state, judged_by, permission)
                select 'MESSAGE', ? || '-' || ? || '-' || k, ?, ?, ?, 'So kind', 'So kind', 'en', '2025-06-01', 0.9, 'NO', '1',
                    'CONFIRMED', ?, ? from generate_series(1, ?) k
                """, Long.toString(agent), Long.toString(customer), customer, agent, target, JUDGE, permission, times);
    }

    private void answered(long customer, int rating) throws SQLException {
        statements.change("""
                with asked as (
                    insert into survey (customer_id, channel, contact_at, way, state, made_at, due_at)
                    values (?, 'mail', '2025-06-01', 'MAIL', 'ANSWERED', '2025-06-01', '2025-06-01') returning id)
                insert into survey_answer (survey_id, rating, source, answered_at) select id, ?, 'MAIL', '2025-06-01' from asked
                """, customer, rating);
    }

    /** What was solved was not, and they rated it well in the end. */
    private void turnedAround(long ticket, @Nullable Long customer) throws SQLException {
        statements.change("""
                with complained as (
                    insert into ticket (id, customer_id, subject, status, priority, channel, created_at, updated_at,
                        last_message_at, version)
                    values (?, ?, 'Broken', 'SOLVED', 'NORMAL', 'mail', '2025-06-01', '2025-06-01', '2025-06-01', 0)
                    returning id, customer_id),
                again as (
                    insert into timeline_entry (id, ticket_id, kind, channel, milestone_type, at)
                    select id, id, 'MILESTONE', 'desk', 'reopened', timestamptz '2025-06-01' from complained),
                asked as (
                    insert into survey (ticket_id, customer_id, agent_id, channel, contact_at, way, state, made_at, due_at)
                    select id, customer_id, ?, 'mail', '2025-06-01', 'MAIL', 'ANSWERED', '2025-06-01', '2025-06-01'
                    from complained returning id)
                insert into survey_answer (survey_id, rating, source, answered_at) select id, 5, 'MAIL', '2025-06-02' from asked
                """, ticket, customer, ADA);
    }
}
