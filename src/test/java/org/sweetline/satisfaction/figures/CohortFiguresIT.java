package org.sweetline.satisfaction.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.SweetlineServer;

/** Scores of groups that are no word of a survey, in days of 2012 when nobody else was there. */
class CohortFiguresIT {

    private static final String DAYS = "/satisfaction?from=2012-03-01&to=2012-03-20&zone=UTC";
    private static final String CUSTOMERS = """
            insert into customer (id, name, created_at, version)
            select 987650000 + n, 'Cohort', timestamptz '2012-01-01', 0 from generate_series(1, 4) n
            """;
    /** One with the code, two without, and one with the code after the end. */
    private static final String ORDERS = """
            insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash, coupon)
            select 'cohort', n, 'C' || n, 'C' || n, '', 'complete', '', '', '', '', 987650000 + n, 'USD', 10, '', 'US', at, at, at,
                '', coupon
            from (values (1, timestamptz '2012-03-03 12:00Z', 'jen12'), (2, timestamptz '2012-03-03 13:00Z', ''),
                (3, timestamptz '2012-03-03 14:00Z', 'OTHER'), (4, timestamptz '2012-03-09 12:00Z', 'JEN12')) o (n, at, coupon)
            """;

    private static final String CAMPAIGNS = """
            insert into campaign (name, code, began_at, ended_at, found_by) values
                ('Cohort by code', 'JEN12', '2012-03-03 10:00Z', '2012-03-04 10:00Z', 'PERSON'),
                ('Cohort by time', '', '2012-03-03 12:30Z', '2012-03-03 18:00Z', 'PERSON')
            """;
    /** Who wrote before ordering, and who has no order, was not brought by a campaign. */
    private static final String SURVEYS = """
            insert into survey (customer_id, channel, contact_at, way, state, made_at, due_at, recipient, language)
            select 987650000 + n, 'mail', at, 'MAIL', 'ANSWERED', at, at, 'cohort', language
            from (values (1, timestamptz '2012-03-05', 'en'), (1, timestamptz '2012-03-02', 'en'), (2, timestamptz '2012-03-06', 'en'),
                (3, timestamptz '2012-03-07', 'ko'), (4, timestamptz '2012-03-10', 'en')) s (n, at, language)
            """;

    /** One call was answered and asked about, one hung up, a third hung up and was helped later; each opened a ticket. */
    private static final List<String> CALLS = List.of("""
            insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
            select 987660000 + n, 'cohort', status, 'NORMAL', 'voice', at, at, at, 0 from (values (1, 'SOLVED', timestamptz
                '2012-03-12'), (2, 'OPEN', timestamptz '2012-03-13'), (3, 'SOLVED', timestamptz '2012-03-14')) t (n, status, at)
            """, """
            insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)
            select id, id, 'CALL', 'voice', 'IN', created_at, '' from ticket where subject = 'cohort'
            """, """
            insert into desk_call (id, sid, token, direction, stage, outcome, began_at, answered_at, ended_at, seen_at)
            select id, 'cohort' || id, 'cohort' || id, 'IN', 'ENDED', case id when 987660001 then 'ANSWERED' else 'ABANDONED' end,
                created_at, case id when 987660001 then created_at end, created_at + interval '1 minute', now()
            from ticket where subject = 'cohort'
            """, """
            insert into phone_call (id, sid, entry_id, ticket_id, version)
            select id, 'cohort' || id, id, id, 0 from ticket where subject = 'cohort'
            """, """
            insert into survey (ticket_id, call_id, channel, contact_at, way, state, made_at, due_at, recipient)
            select id, case id when 987660001 then id end, 'voice', created_at, 'MAIL', 'EXPIRED', created_at + interval '1 hour',
                created_at, 'cohort'
            from ticket where subject = 'cohort' and status = 'SOLVED'
            """);

    private static final String AGENTS = """
            insert into account (id, email, name, role, language, created_at, version)
            select 987670000 + n, 'cohort' || n || '@shop.test', 'Cohort ' || name, 'AGENT', 'en', now(), 1
            from (values (1, 'Zoe'), (2, 'Yan'), (3, 'Ann'), (4, 'Bob')) a (n, name)
            """;
    /** Of whom how many were asked, and what they answered: two can be compared, one is behind, one has too few. */
    private static final String THEIR_SURVEYS = """
            insert into survey (agent_id, channel, contact_at, way, state, made_at, due_at, recipient, topic)
            select 987670000 + n, 'mail', timestamptz '2012-03-15' + i * interval '1 hour', 'MAIL', 'ANSWERED', now(), now(),
                'cohort', 'rated ' || rating
            from (values (1, 22, 5), (2, 22, 4), (3, 22, 1), (4, 3, 5)) a (n, surveys, rating)
            cross join lateral generate_series(1, surveys) i
            union all
            select null, 'mail', timestamptz '2012-03-15', 'MAIL', 'ANSWERED', now(), now(), 'cohort', 'rated 5'
            """;

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient manager = sweetline.desk().withRole("manager");
    private ProductDatabase database;

    @BeforeEach
    void open() throws Exception {
        database = new ProductDatabase(sweetline.data());
    }

    @AfterEach
    void leaveNothing() throws Exception {
        database.change("delete from survey where recipient = 'cohort'");
        database.change("delete from account where id between 987670001 and 987670004");
        database.change("delete from phone_call where sid like 'cohort%'");
        database.change("delete from desk_call where sid like 'cohort%'");
        database.change("delete from timeline_entry where id between 987660001 and 987660003");
        database.change("delete from ticket where subject = 'cohort'");
        database.change("delete from campaign where name like 'Cohort by %'");
        database.change("delete from shop_order where shop = 'cohort'");
        database.change("delete from customer where id between 987650001 and 987650004");
        database.close();
    }

    @Test
    void contactsOfACampaignsCustomersAreItsScoreByCodeOrElseByTime() throws Exception {
        database.change(CUSTOMERS);
        database.change(ORDERS);
        database.change(CAMPAIGNS);
        database.change(SURVEYS);
        database.change("""
                insert into survey_answer (survey_id, rating, source, answered_at)
                select id, case customer_id when 987650002 then 2 else 5 end, 'LINK', contact_at from survey
                where recipient = 'cohort'
                """);

        Answer all = manager.get(DAYS + "&by=campaign").answers(200);
        Answer korean = manager.get(DAYS + "&by=campaign&language=ko").answers(200);

        assertThat(rows(all)).containsExactly("Cohort by time 1/2", "Cohort by code 1/1");
        assertThat(rows(korean)).containsExactly("Cohort by time 1/1", "Cohort by code 0/0");
        assertThat(all.number("total.csat.of")).isEqualTo(5);
        String byCode = Answer.objects(all.json().getJsonArray("rows")).get(1).getString("key");
        assertThat(manager.get(DAYS + "&by=channel&campaign=" + byCode)
                        .answers(200)
                        .number("total.csat.of"))
                .isEqualTo(1);
        Answer report = manager.get("/reports/campaign?campaign=" + byCode).answers(200);
        assertThat(report.number("n")).isEqualTo(1);
        assertThat(report.text()).contains("Orders it brought", "캠페인 주문", "Orders with a return within 30 days");
        assertThat(manager.get("/reports/campaign/behind?figure=answers&campaign=" + byCode)
                        .answers(200)
                        .items())
                .singleElement()
                .satisfies(answer -> assertThat(answer.getInt("rating")).isEqualTo(5));
        for (String figure : List.of("tickets&row=topic=order-status", "returns")) {
            assertThat(manager.get("/reports/campaign/behind?campaign=" + byCode + "&figure=" + figure)
                            .answers(200)
                            .items())
                    .isEmpty();
        }
        assertThat(manager.get("/reports/csat?from=2012-03-01&to=2012-03-20&zone=UTC&by=campaign")
                        .answers(200)
                        .text())
                .contains("By campaign", "캠페인별", "Cohort by code");
        String behind = DAYS.replace("?", "/contacts?") + "&which=asked&limit=3";
        Answer newest = manager.get(behind).answers(200);
        assertThat(newest.items()).hasSize(3);
        assertThat(manager.get(behind + "&after=" + newest.text("next"))
                        .answers(200)
                        .items())
                .hasSize(2);
        sweetline.desk().agent().get(behind).answers(403);
        manager.get(behind.replace("asked", "driver")).isRefused(400, "invalid-request");
    }

    @Test
    void callAndTheTicketThatItOpenedAreOneContact() throws Exception {
        for (String sql : CALLS) {
            database.change(sql);
        }

        Answer answer = manager.get(DAYS + "&by=none").answers(200);

        assertThat(answer.number("total.response.of")).isEqualTo(2);
        assertThat(answer.number("ledger.contacts")).isEqualTo(3);
        assertThat(Answer.objects(answer.json().getJsonObject("ledger").getJsonArray("notAsked")))
                .extracting(row -> row.getString("reason") + " " + row.getInt("count"))
                .containsExactly("hung-up 1");
        assertThat(manager.get("/reports/not-asked/behind?from=2012-03-01&to=2012-03-20&zone=UTC&figure=hung-up")
                        .answers(200)
                        .items())
                .singleElement()
                .satisfies(call -> assertThat(call.getString("ticket")).isEqualTo("T-987660002"));
        assertThat(manager.get("/reports/not-asked/behind?from=2012-03-01&to=2012-03-20&zone=UTC&figure=unsolved")
                        .answers(200)
                        .items())
                .isEmpty();
        assertThat(manager.get(DAYS.replace("?", "/contacts?") + "&which=not-asked&reason=hung-up")
                        .answers(200)
                        .items())
                .singleElement()
                .satisfies(call -> assertThat(call.getString("ticket")).isEqualTo("T-987660002"));
    }

    @Test
    void whoHungUpIsCountedUnderAFilterThatKnowsThem() throws Exception {
        for (String sql : CALLS) {
            database.change(sql);
        }

        Answer phone = manager.get(DAYS + "&by=way&channel=voice").answers(200);
        Answer mail = manager.get(DAYS + "&by=none&channel=mail").answers(200);
        Answer nobodys = manager.get(DAYS + "&by=none&agent=-").answers(200);

        assertThat(phone.number("ledger.contacts")).isEqualTo(3);
        assertThat(phone.text("ledger.surveyedOnly")).isEqualTo("false");
        assertThat(Answer.objects(phone.json().getJsonArray("rows")))
                .extracting(row -> row.getString("key") + " " + Answer.text(row, "response.of"))
                .containsExactly("mail 2");
        assertThat(mail.number("ledger.contacts")).isZero();
        assertThat(nobodys.number("ledger.contacts")).isEqualTo(2);
        assertThat(nobodys.text("ledger.surveyedOnly")).isEqualTo("true");
        String contacts = DAYS.replace("?", "/contacts?");
        assertThat(manager.get(contacts + "&which=asked&way=mail").answers(200).items())
                .hasSize(2);
        assertThat(manager.get(contacts + "&which=asked&way=sms").answers(200).items())
                .isEmpty();
        assertThat(manager.get(contacts + "&which=never-asked&channel=voice")
                        .answers(200)
                        .items())
                .hasSize(1);
        manager.get(contacts + "&which=asked&way=owl").isRefused(400, "invalid-request");
        String behind = "/reports/csat/behind?from=2012-03-01&to=2012-03-20&zone=UTC&figure=asked&row=";
        assertThat(manager.get(behind + "agent=-").answers(200).items()).hasSize(2);
        assertThat(manager.get(behind + "way=mail").answers(200).items()).hasSize(2);
        assertThat(manager.get("/reports/not-asked?from=2012-03-01&to=2012-03-20&zone=UTC&agent=3")
                        .answers(200)
                        .text())
                .contains("so neither is counted under this filter");
    }

    @Test
    void standingsNameTheBetterHalfAndHaveNoEnd() throws Exception {
        database.change(AGENTS);
        database.change(THEIR_SURVEYS);
        database.change("""
                insert into survey_answer (survey_id, rating, source, answered_at)
                select id, cast(split_part(topic, ' ', 2) as int), 'LINK', contact_at from survey where recipient = 'cohort'
                """);
        String path = DAYS.replace("/satisfaction", "/satisfaction/standings");

        List<JsonObject> standings = manager.get(path).answers(200).items();

        assertThat(standings)
                .extracting(row -> row.getString("name") + " " + row.getBoolean("ranked"))
                .containsExactly("Cohort Zoe true", "Cohort Yan true", "Cohort Ann false", "Cohort Bob false");
        assertThat(standings)
                .allSatisfy(row -> assertThat(Double.parseDouble(Answer.text(row, "value")))
                        .isBetween(
                                Double.parseDouble(Answer.text(row, "low")),
                                Double.parseDouble(Answer.text(row, "high"))));
        assertThat(Double.parseDouble(Answer.text(standings.get(3), "value")))
                .as("three answers of five stars do not outrank twenty-two")
                .isLessThan(Double.parseDouble(Answer.text(standings.get(0), "value")));
        sweetline.desk().agent().get(path).answers(403);
    }

    private static List<String> rows(Answer answer) {
        return Answer.objects(answer.json().getJsonArray("rows")).stream()
                .filter(row -> row.getString("name").startsWith("Cohort by "))
                .map(CohortFiguresIT::row)
                .toList();
    }

    private static String row(JsonObject row) {
        return row.getString("name") + " " + Answer.text(row, "csat.hits") + "/" + Answer.text(row, "csat.of");
    }
}
