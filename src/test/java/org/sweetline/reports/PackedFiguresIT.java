package org.sweetline.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.SweetlineServer;

/** Figures from packed days against a plain count of the rows, in days of 2011 when clocks changed and nobody else was there. */
class PackedFiguresIT {
    private static final String DAYS = "from=2011-03-11&to=2011-03-15";
    private static final String PACKED = """
            select count(*) from %1$s d where day between '2011-03-10' and '2011-03-16'
                and not exists (select 1 from %1$s_change c where c.day = d.day)
            """;
    private static final String SURVEYS = """
            insert into survey (channel, contact_at, way, language, topic, agent_id, team_id, tags, state, suppressed, made_at,
                due_at, recipient, sent_at)
            select (array['mail', 'voice', 'sms'])[1 + (random() * 2)::int], at, 'MAIL', (array['en', 'ko'])[1 + (random())::int],
                (array['', 'return', 'delivery'])[1 + (random() * 2)::int], (array[null, (select min(id) from account), (select max(id) from account)])[1 + (random() * 2)::int], %2$d,
                (array['', 'vip', E'vip\nsize', 'size'])[1 + (random() * 3)::int], state,
                case when state = 'SUPPRESSED' then (array['THROTTLED', 'NO_ADDRESS'])[1 + random()::int] else '' end, at,
                '2999-01-01', 'packed', case when state in ('SENT', 'OPENED') and random() < 0.5 then now() - interval '30 hours' end
            from (select timestamptz '2011-03-10 20:00:00.000001Z' + random() * interval '140 hours' as at, (array['SUPPRESSED',
                'QUEUED', 'SENT', 'OPENED', 'ANSWERED', 'ANSWERED', 'ANSWERED', 'EXPIRED', 'VOIDED', 'BOUNCED'])[
                1 + (random() * 9)::int] as state from generate_series(1, %1$d)) s
            """;
    private static final String ANSWERS = """
            insert into survey_answer (survey_id, rating, solved, agent_rating, team_driver, drivers, source, answered_at)
            select id, 1 + (random() * 4)::int, (array[true, false, null])[1 + (random() * 2)::int],
                (array[1, 4, 5, null])[1 + (random() * 3)::int], (array['', 'policy'])[1 + random()::int], (array['', 'shipping', 'agent,wait-time'])[1 + (random() * 2)::int], 'LINK',
                contact_at + interval '2 days' from survey s
            where recipient = 'packed' and state = 'ANSWERED' and not exists (
                select 1 from survey_answer a where a.survey_id = s.id)
            """;
    private static final String CLICKS = """
            insert into survey_click (survey_id, rating, by_machine, at) select id, 4, random() < 0.3, contact_at from survey
            where recipient = 'packed' and state in ('OPENED', 'SENT') and random() < 0.7
            """;
    /** What happens to surveys after their day. */
    private static final List<String> LATE = List.of(
            "update survey set state = 'ANSWERED' where recipient = 'packed' and state in ('SENT', 'EXPIRED') and random() < 0.5",
            ANSWERS,
            "update survey_answer set rating = 6 - rating where random() < 0.3 and survey_id in (%s)",
            "update survey_answer set solved = not solved where random() < 0.3 and survey_id in (%s)",
            "update survey_answer set agent_rating = 6 - agent_rating where random() < 0.3 and survey_id in (%s)",
            "update survey_answer set team_driver = 'agent' where random() < 0.3 and survey_id in (%s)",
            "update survey_answer set drivers = 'product' where random() < 0.3 and survey_id in (%s)",
            "update survey set state = 'VOIDED' where recipient = 'packed' and state in ('QUEUED', 'SENT') and random() < 0.3",
            "update survey set topic = 'refund' where recipient = 'packed' and random() < 0.2",
            "update survey set tags = '' where recipient = 'packed' and random() < 0.2",
            "update survey set contact_at = contact_at + interval '9 hours' where recipient = 'packed' and random() < 0.1",
            "update survey_click set by_machine = true where random() < 0.5 and survey_id in (%s)",
            "delete from survey where recipient = 'packed' and random() < 0.1",
            "delete from team where name = 'Packed days'",
            SURVEYS.formatted(40, null));

    private static final Map<String, String> KEYS = Map.of(
            "day", "cast(s.contact_at at time zone '%s' as date)::text",
            "agent", "coalesce(s.agent_id::text, '-')",
            "team", "coalesce(s.team_id::text, '-')",
            "channel", "s.channel",
            "topic", "coalesce(nullif(s.topic, ''), '-')",
            "tag", "unnest(string_to_array(s.tags, E'\n'))",
            "language", "s.language");
    private static final String TICKETS = """
            with t as (
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, solved_at, version)
                select nextval('ticket_seq'), 'packed', 'SOLVED', 'NORMAL', (array['mail', 'voice', 'sms'])[1 + (random() * 2)::int], at, at, at, at, 0
                from (select timestamptz '2011-03-10 20:00:00Z' + random() * interval '140 hours' as at
                    from generate_series(1, %1$d)) n returning id, channel, created_at)
            insert into ticket_sum (ticket_id, version, at, channel, language, topic, agent_id, asked, first_reply_s, solve_s, reopened)
            select id, 0, created_at, channel, (array['en', 'ko'])[1 + random()::int],
                (array['', 'return', 'delivery'])[1 + (random() * 2)::int], (array[null, (select min(id) from account), (select max(id) from account)])[1 + (random() * 2)::int],
                random() < 0.8, case when random() < 0.8 then (random() * 200000)::int end,
                case when random() < 0.7 then (random() * 400000)::int end, (random() * 1.2)::int
            from t
            """;
    private static final String OF_TICKETS = "ticket_id in (select id from ticket where subject = 'packed')";

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient manager = sweetline.desk().withRole("manager");
    private ProductDatabase database;

    @BeforeEach
    void open() throws Exception {
        database = new ProductDatabase(sweetline.data());
        database.rows("select setseed(0.42)");
    }

    @AfterEach
    void leaveNothing() throws Exception {
        database.change("delete from survey where recipient = 'packed'");
        database.change("delete from ticket_sum where " + OF_TICKETS);
        database.change("delete from ticket where subject = 'packed'");
        database.change("delete from team where name = 'Packed days'");
        database.close();
    }

    @Test
    void figuresAreWhatThePlainRowsSayWhateverComesLate() throws Exception {
        database.change("insert into team (id, name, created_at) values (987654321, 'Packed days', now())");
        database.change(SURVEYS.formatted(300, 987654321));
        database.change(ANSWERS);
        database.change(CLICKS);
        database.change(TICKETS.formatted(300));
        assertThatAllIsRight();

        awaitPacking();
        assertThatAllIsRight();

        for (String late : LATE) {
            database.change(late.replace("%s", "select id from survey where recipient = 'packed'"));
        }
        database.change("update ticket_sum set solve_s = 77, reopened = 1 where random() < 0.2 and " + OF_TICKETS);
        database.change("update ticket_sum set topic = 'refund', agent_id = (select max(id) from account)"
                + " where random() < 0.2 and " + OF_TICKETS);
        database.change("delete from ticket where subject = 'packed' and random() < 0.1");
        assertThatAllIsRight();
        awaitPacking();
        assertThatAllIsRight();
    }

    private void awaitPacking() {
        eventually(() -> {
            assertThat(database.number(PACKED.formatted("survey_day"))).isEqualTo(7);
            assertThat(database.number(PACKED.formatted("ticket_sum_day"))).isEqualTo(7);
        });
    }

    private void assertThatAllIsRight() throws SQLException {
        assertThatSatisfactionIsRight();
        assertThatWaitsAreRight();
    }

    private void assertThatSatisfactionIsRight() throws SQLException {
        for (String by : KEYS.keySet()) {
            isRight(by, "America/New_York", "", "");
        }
        isRight("day", "Asia/Seoul", "", "");
        isRight(
                "agent",
                "UTC",
                "&channel=mail&tag=vip",
                " and s.channel = 'mail' and 'vip' = any(string_to_array(s.tags, E'\n'))");
        long agent = database.number("select max(id) from account");
        isRight(
                "tag",
                "UTC",
                "&agent=" + agent + "&topic=return&language=en",
                " and s.agent_id = " + agent + " and s.topic = 'return' and s.language = 'en'");
    }

    private void isRight(String by, String zone, String filter, String condition) {
        Answer answer = manager.get("/satisfaction?" + DAYS + "&by=" + by + "&zone=" + zone + filter)
                .answers(200);
        String where = """
                where s.contact_at >= timestamp '2011-03-11' at time zone '%1$s'
                    and s.contact_at < timestamp '2011-03-16' at time zone '%1$s'
                """.formatted(zone) + condition;

        assertThat(Answer.objects(answer.json().getJsonArray("rows")).stream()
                        .map(row -> Answer.text(row, "key") + " " + figures(row)))
                .containsExactlyInAnyOrderElementsOf(database.rows(
                        "select " + KEYS.get(by).formatted(zone) + ", " + FIGURES + where + " group by 1"));
        assertThat(figures(answer.json().getJsonObject("total")))
                .isEqualTo(database.rows("select " + FIGURES + where).get(0));
        assertThat(Answer.objects(answer.json().getJsonArray("drivers")).stream()
                        .map(row -> row.getString("driver") + " " + row.getInt("count") + " " + row.getInt("byTeam")))
                .containsExactlyElementsOf(database.rows("""
                        select d, count(*) filter (where not by_team), count(*) filter (where by_team)
                        from survey s join survey_answer a on a.survey_id = s.id cross join lateral (
                            select unnest(string_to_array(nullif(a.drivers, ''), ',')) as d, false as by_team
                            union all select a.team_driver, true where a.team_driver <> '') n %s and s.rating <= 3 group by 1 order by 2 desc, 3 desc, 1
                        """.formatted(where)));
        assertThat(Answer.objects(answer.json().getJsonObject("ledger").getJsonArray("notAsked")).stream()
                        .map(row -> row.getString("reason") + " " + row.getInt("count")))
                .containsExactlyInAnyOrderElementsOf(database.rows("""
                        select lower(replace(case s.state when 'SUPPRESSED' then s.suppressed else s.state end, '_', '-')), count(*)
                        from survey s %s and s.state in ('SUPPRESSED', 'BOUNCED', 'VOIDED', 'QUEUED') group by 1
                        """.formatted(where)));
    }

    private static final String FIGURES = """
            count(*) filter (where s.state in ('SENT', 'OPENED', 'ANSWERED', 'EXPIRED')), count(s.rating),
            count(*) filter (where s.rating >= 4), count(*) filter (where s.state = 'QUEUED' or s.state in ('SENT', 'OPENED') and s.sent_at > now() - interval '72 hours'),
            count(*) filter (where s.state = 'OPENED' and exists (
                select 1 from survey_click c where c.survey_id = s.id and not c.by_machine))
            , count(*) filter (where x.solved), count(x.solved), count(*) filter (where x.agent_rating >= 4), count(x.agent_rating)
            from survey s left join survey_answer x on x.survey_id = s.id
            """;

    private static String figures(JsonObject row) {
        return String.join(
                " ",
                Answer.text(row, "response.of"),
                Answer.text(row, "csat.of"),
                Answer.text(row, "csat.hits"),
                Answer.text(row, "stillArriving"),
                Answer.text(row, "unconfirmedClicks"),
                Answer.text(row, "solved.hits"),
                Answer.text(row, "solved.of"),
                Answer.text(row, "agentRating.hits"),
                Answer.text(row, "agentRating.of"));
    }

    private void assertThatWaitsAreRight() throws SQLException {
        areRight("day", "to_char(s.at at time zone 'America/New_York', 'YYYY-MM-DD')", "", "");
        areRight("agent", "coalesce(s.agent_id::text, '-')", "", "");
        areRight("channel", "s.channel", "&language=ko", " and s.language = 'ko'");
        areRight("topic", "coalesce(nullif(s.topic, ''), '-')", "&channel=mail", " and s.channel = 'mail'");
        long agent = database.number("select max(id) from account");
        areRight(
                "language",
                "s.language",
                "&agent=" + agent + "&topic=-",
                " and s.topic = '' and s.agent_id = " + agent);
    }

    /** The target of the first answer is as the product has it by default. */
    private void areRight(String by, String key, String filter, String condition) {
        Answer answer = manager.get("/reports/service?" + DAYS + "&zone=America/New_York&by=" + by + filter)
                .answers(200);
        JsonObject table = Answer.objects(answer.json().getJsonArray("tables")).stream()
                .filter(each -> each.getString("key").equals("tickets"))
                .findFirst()
                .orElseThrow();

        assertThat(Answer.objects(table.getJsonArray("rows")).stream().map(PackedFiguresIT::cells))
                .containsExactlyInAnyOrderElementsOf(database.rows("""
                        select '%2$s=' || %1$s, count(*)::float8, count(*) filter (where s.asked),
                            percentile_cont(0.5) within group (order by s.first_reply_s),
                            percentile_cont(0.9) within group (order by s.first_reply_s),
                            count(s.solve_s)::float8 / count(*),
                            percentile_cont(0.5) within group (order by s.solve_s),
                            count(*) filter (where s.reopened > 0)::float8 / count(*)
                        from ticket_sum s where s.at >= timestamp '2011-03-11' at time zone 'America/New_York'
                            and s.at < timestamp '2011-03-16' at time zone 'America/New_York' %3$s group by %1$s
                        """.formatted(key, by, condition)).stream()
                        .map(PackedFiguresIT::plain)
                        .toList());
    }

    private static String cells(JsonObject row) {
        List<JsonObject> cells = Answer.objects(row.getJsonArray("cells"));
        return plain(String.join(
                " ",
                row.getString("key"),
                Answer.text(cells.get(1), "value"),
                Answer.text(cells.get(2), "n"),
                Answer.text(cells.get(3), "value"),
                Answer.text(cells.get(4), "value"),
                Answer.text(cells.get(5), "value"),
                Answer.text(cells.get(6), "value"),
                Answer.text(cells.get(7), "value")));
    }

    /** Numbers are the same however they are written. */
    private static String plain(String row) {
        StringBuilder plain = new StringBuilder();
        for (String word : row.split(" ", -1)) {
            plain.append(
                            word.matches("[0-9.E-]+")
                                    ? Double.toString(Double.parseDouble(word))
                                    : word.replace("null", ""))
                    .append(' ');
        }
        return plain.toString();
    }
}
