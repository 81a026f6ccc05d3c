package org.sweetline.satisfaction.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.figures.ContactsBehind.CsatContactView;
import org.sweetline.satisfaction.figures.CountedContacts.Counted;
import org.sweetline.satisfaction.figures.CountedContacts.Hours;
import org.sweetline.satisfaction.figures.CsatScope.Only;
import org.sweetline.schema.OverTables;
import org.sweetline.web.TimeCursor;

class ContactsBehindTest {

    private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
    private static final DataSource TABLES = OverTables.open();

    private final ContactsBehind contacts = new ContactsBehind(OverTables.of(TABLES), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void manyKindsOfSurveys() throws SQLException {
        sql(
                "call empty('survey, survey_answer, survey_click, desk_call, ticket, customer, campaign, shop_order, account')");
        sql("insert into customer (id, name, created_at, version) values (12, 'Ada Lovelace', now(), 1)");
        sql("""
                insert into survey (id, customer_id, channel, contact_at, way, state, suppressed, made_at, due_at, sent_at, topic)
                overriding system value values
                (1, 12, 'mail', '2026-03-01 10:00Z', 'MAIL', 'ANSWERED', '', now(), now(), '2026-03-01 13:00Z', 'return'),
                (2, 12, 'mail', '2026-03-02 10:00Z', 'MAIL', 'ANSWERED', '', now(), now(), '2026-03-02 13:00Z', ''),
                (3, 12, 'voice', '2026-03-04 10:00Z', 'MAIL', 'SENT', '', now(), now(), '2026-03-04 13:00Z', ''),
                (4, 12, 'voice', '2026-03-01 11:00Z', 'MAIL', 'OPENED', '', now(), now(), '2026-03-01 13:00Z', ''),
                (5, 12, 'sms', '2026-03-05 10:00Z', 'MAIL', 'QUEUED', '', now(), now(), null, ''),
                (6, 12, 'sms', '2026-03-03 10:00Z', 'MAIL', 'SUPPRESSED', 'NO_ADDRESS', now(), now(), null, ''),
                (7, 12, 'sms', '2026-03-03 11:00Z', 'MAIL', 'BOUNCED', '', now(), now(), '2026-03-03 13:00Z', '')
                """);
        sql("""
                insert into survey_answer (survey_id, rating, solved, agent_rating, comment, drivers, source, answered_at) values
                (1, 5, true, null, 'Lovely', '', 'LINK', now()), (2, 2, false, 4, '', 'wait-time,agent', 'LINK', now())
                """);
        sql(
                "insert into survey_click (survey_id, rating, by_machine, at) values (4, 5, false, now()), (3, 1, true, now())");
    }

    @Test
    void eachNumberIsTheContactsThatItCounts() throws SQLException {
        assertThat(behind(Counted.ANSWERED, "")).containsExactly(2L, 1L);
        assertThat(behind(Counted.SATISFIED, "")).containsExactly(1L);
        assertThat(behind(Counted.ASKED, "")).containsExactly(3L, 2L, 4L, 1L);
        assertThat(behind(Counted.CLICKED, "")).containsExactly(4L);
        assertThat(behind(Counted.TOLD_SOLVED, "")).containsExactly(2L, 1L);
        assertThat(behind(Counted.RATED_AGENT, "")).containsExactly(2L);
        assertThat(behind(Counted.DRIVER, "wait-time")).containsExactly(2L);
        assertThat(behind(Counted.DRIVER, "wait")).isEmpty();
        assertThat(behind(Counted.NOT_ASKED, "no-address")).containsExactly(6L);
        assertThat(behind(Counted.NOT_ASKED, "bounced")).containsExactly(7L);
        assertThat(behind(Counted.NEVER_ASKED, "")).containsExactly(5L, 7L, 6L);
    }

    @Test
    void clickStaysUnconfirmedOnceTheTimeIsOver() throws SQLException {
        sql("update survey set state = 'EXPIRED' where id in (3, 4)");

        assertThat(behind(Counted.CLICKED, "")).containsExactly(4L);
    }

    @Test
    void whoWasAskedLongAgoIsNotWaitedFor() throws SQLException {
        assertThat(behind(Counted.ARRIVING, "")).containsExactly(5L, 3L);
    }

    @Test
    void narrowedAsThePageIs() throws SQLException {
        Only voice = new Only(null, null, "voice", null, null, null, null, null);

        assertThat(ids(contacts.list(days(voice), new CountedContacts(Counted.ASKED, ""), Optional.empty(), 50)))
                .containsExactly(3L, 4L);
    }

    @Test
    void ofNobodyAndByTheWayTheyWereAsked() throws SQLException {
        sql("insert into account (id, email, name, role, created_at, version) values (7, 'j', 'J', 'AGENT', now(), 1)");
        sql("update survey set agent_id = 7 where id <> 4");
        sql("update survey set way = 'LINK' where id = 3");

        assertThat(asked(new Only("7", null, null, null, null, null, null, null)))
                .containsExactly(2L, 1L);
        assertThat(asked(new Only("-", null, null, null, null, null, null, null)))
                .containsExactly(3L, 4L);
        assertThat(asked(new Only(null, null, null, null, null, null, null, "link")))
                .containsExactly(3L);
        assertThat(asked(new Only(null, null, null, null, null, null, null, "-")))
                .isEmpty();
        assertThat(ids(contacts.list(
                        days(new Only(null, null, null, null, null, null, null, "-")),
                        new CountedContacts(Counted.NEVER_ASKED, ""),
                        Optional.empty(),
                        50)))
                .containsExactly(6L);
    }

    @Test
    void whatSpoiltAnAnswerOfFourIsNone() throws SQLException {
        sql("update survey_answer set rating = 4 where survey_id = 2");

        assertThat(behind(Counted.DRIVER, "wait-time")).isEmpty();
    }

    @Test
    void hoursOfAPeakAndAllOthers() throws SQLException {
        Instant from = Instant.parse("2026-03-02T00:00:00Z");
        Instant until = Instant.parse("2026-03-03T00:00:00Z");

        assertThat(peak(new Hours(from, until, true))).containsExactly(2L);
        assertThat(peak(new Hours(from, until, false))).containsExactly(1L);
    }

    @Test
    void ordinaryDaysAreThoseWithoutPeaksAndSurges() throws SQLException {
        sql("delete from surge_day");
        sql("""
                insert into surge_day (day, orders, contacts, calls, marked, reason) values ('2026-03-02', 1, 1, 1, 'PEAK', 'A reel')
                """);
        sql("""
                insert into surge (series, state, began_at, found_at, ended_at, count, usual, low, high, peak, peak_at) values
                ('ORDERS', 'CLOSED', '2026-03-01 09:00Z', now(), '2026-03-01 10:30Z', 9, 1, 0, 4, 9, now())
                """);

        List<CsatContactView> ordinary = contacts.list(
                days(Only.ALL).withoutPeaks(), new CountedContacts(Counted.ASKED, ""), Optional.empty(), 50);

        assertThat(ids(ordinary)).containsExactly(3L, 4L);
        sql("call empty('surge_day, surge')");
    }

    @Test
    void contactsThatACampaignBrought() throws SQLException {
        sql("""
                insert into campaign (id, name, code, began_at, ended_at, found_by) overriding system value
                values (3, 'Reel', 'JEN15', '2026-03-01 12:00Z', '2026-03-02 12:00Z', 'PERSON')
                """);
        sql("""
                insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash,
                    coupon)
                values ('s', 1, 'A1', 'A1', '', 'complete', '', '', '', '', 12, 'USD', 10, '', 'US', '2026-03-01 20:00Z', now(),
                    now(), '', 'jen15')
                """);

        assertThat(ids(contacts.list(
                        days(ofCampaign(3)), new CountedContacts(Counted.ANSWERED, ""), Optional.empty(), 50)))
                .containsExactly(2L);
        assertThat(ids(contacts.list(
                        days(ofCampaign(4)), new CountedContacts(Counted.ANSWERED, ""), Optional.empty(), 50)))
                .isEmpty();
    }

    private static Only ofCampaign(long campaign) {
        return new Only(null, null, null, null, null, null, campaign, null);
    }

    @Test
    void listGoesOnBehindWhatWasSeen() throws SQLException {
        CountedContacts asked = new CountedContacts(Counted.ASKED, "");
        List<CsatContactView> some = contacts.list(days(Only.ALL), asked, Optional.empty(), 2);
        CsatContactView last = some.get(1);

        List<CsatContactView> others =
                contacts.list(days(Only.ALL), asked, Optional.of(new TimeCursor(last.at(), last.id())), 9);

        assertThat(ids(some)).containsExactly(3L, 2L);
        assertThat(ids(others)).containsExactly(4L, 1L);
    }

    @Test
    void whoHungUpIsNobodysOfAnAgent() throws SQLException {
        sql("""
                insert into desk_call (id, sid, token, direction, stage, outcome, customer_id, began_at, ended_at, seen_at)
                overriding system value
                values (20, 'CA1', 'CA1', 'IN', 'ENDED', 'ABANDONED', 12, '2026-03-01 08:00Z', '2026-03-01 08:05Z', now())
                """);
        CountedContacts hungUp = new CountedContacts(Counted.NOT_ASKED, "hung-up");

        assertThat(contacts.list(days(Only.ALL), hungUp, Optional.empty(), 50))
                .singleElement()
                .satisfies(call -> assertThat(call.kind()).isEqualTo("call"));
        assertThat(behind(Counted.NEVER_ASKED, "")).containsExactly(5L, 7L, 6L, 20L);
        assertThat(contacts.list(
                        days(new Only("7", null, null, null, null, null, null, null)), hungUp, Optional.empty(), 50))
                .isEmpty();
    }

    private List<Long> asked(Only only) throws SQLException {
        return ids(contacts.list(days(only), new CountedContacts(Counted.ASKED, ""), Optional.empty(), 50));
    }

    private List<Long> behind(Counted counted, String word) throws SQLException {
        return ids(contacts.list(days(Only.ALL), new CountedContacts(counted, word), Optional.empty(), 50));
    }

    private List<Long> peak(Hours hours) throws SQLException {
        CountedContacts answered = new CountedContacts(Counted.ANSWERED, "", hours);
        return ids(contacts.list(days(Only.ALL), answered, Optional.empty(), 50));
    }

    private static List<Long> ids(List<CsatContactView> views) {
        return views.stream().map(CsatContactView::id).toList();
    }

    private static CsatScope days(Only only) {
        Instant from = Instant.parse("2026-03-01T00:00:00Z");
        return new CsatScope(from, Instant.parse("2026-03-06T00:00:00Z"), from, ZoneOffset.UTC, only, false);
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
