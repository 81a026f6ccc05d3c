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
import org.sweetline.satisfaction.figures.CsatScope.Only;
import org.sweetline.schema.OverTables;

/** Who hung up and what is unsolved, under each filter; one of each has all that is known of them, the other nothing. */
class NarrowedUnaskedTest {

    private static final DataSource TABLES = OverTables.open();

    private final ContactsBehind contacts = new ContactsBehind(
            OverTables.of(TABLES), Clock.fixed(Instant.parse("2026-03-05T12:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void twoCallsAndTwoTickets() throws SQLException {
        sql("call empty('survey, desk_call, phone_call, ticket, customer, campaign, shop_order, team, account')");
        sql(
                "insert into customer (id, name, language, created_at, version) values (12, 'Ada Lovelace', 'ko', now(), 1)");
        sql("insert into team (id, name, created_at) values (5, 'Phones', now())");
        sql("""
                insert into account (id, email, name, role, created_at, version)
                values (7, 'jenny@shop.test', 'Jenny Park', 'AGENT', now(), 1)
                """);
        sql("insert into team_member (team_id, account_id) values (5, 7)");
        sql("""
                insert into ticket (id, subject, status, priority, channel, customer_id, assignee_id, tags, created_at, updated_at,
                    last_message_at, version) values
                (30, 'Zipper', 'OPEN', 'NORMAL', 'mail', 12, 7, 'vip', '2026-03-02 10:00Z', now(), now(), 1),
                (31, 'Scarf', 'PENDING', 'NORMAL', 'sms', null, null, '', '2026-03-02 11:00Z', now(), now(), 1),
                (32, 'Call', 'SOLVED', 'NORMAL', 'voice', 12, 7, 'vip', '2026-03-02 08:00Z', now(), now(), 1)
                """);
        sql("insert into contact_topic (ticket_id, topic, at, first_at) values (30, 'ORDER_STATUS', now(), now())");
        sql("""
                insert into desk_call (id, sid, token, direction, stage, outcome, customer_id, team_id, language, topic, began_at,
                    ended_at, seen_at) values
                (20, 'CA1', 'CA1', 'IN', 'ENDED', 'ABANDONED', 12, 5, 'ko', 'order-status', '2026-03-02 08:00Z',
                    '2026-03-02 08:05Z', now()),
                (21, 'CA2', 'CA2', 'IN', 'ENDED', 'ABANDONED', null, null, 'en', '', '2026-03-02 09:00Z',
                    '2026-03-02 09:05Z', now())
                """);
        sql("insert into phone_call (id, sid, ticket_id, version) values (40, 'CA1', 32, 1)");
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
    }

    @Test
    void areAllThereWithoutAFilter() throws SQLException {
        assertThat(unasked(Only.ALL)).containsExactly(31L, 30L, 21L, 20L);
    }

    @Test
    void areOfTheChannelByWhichTheyCame() throws SQLException {
        assertThat(unasked(new Only(null, null, "voice", null, null, null, null, null)))
                .containsExactly(21L, 20L);
        assertThat(unasked(new Only(null, null, "mail", null, null, null, null, null)))
                .containsExactly(30L);
    }

    @Test
    void areOfTheTeamThatTheyWaitedForOrOfNone() throws SQLException {
        assertThat(unasked(new Only(null, "5", null, null, null, null, null, null)))
                .containsExactly(30L, 20L);
        assertThat(unasked(new Only(null, "-", null, null, null, null, null, null)))
                .containsExactly(31L, 21L);
    }

    @Test
    void areOfTheirLanguageTopicAndTag() throws SQLException {
        assertThat(unasked(new Only(null, null, null, "ko", null, null, null, null)))
                .containsExactly(30L, 20L);
        assertThat(unasked(new Only(null, null, null, "en", null, null, null, null)))
                .containsExactly(31L, 21L);
        assertThat(unasked(new Only(null, null, null, null, "order-status", null, null, null)))
                .containsExactly(30L, 20L);
        assertThat(unasked(new Only(null, null, null, null, "-", null, null, null)))
                .containsExactly(31L, 21L);
        assertThat(unasked(new Only(null, null, null, null, null, "vip", null, null)))
                .containsExactly(30L, 20L);
    }

    @Test
    void areOfTheCampaignThatBroughtTheirCustomer() throws SQLException {
        assertThat(unasked(new Only(null, null, null, null, null, null, 3L, null)))
                .containsExactly(30L, 20L);
        assertThat(unasked(new Only(null, "-", null, null, null, null, 3L, null)))
                .isEmpty();
    }

    @Test
    void areOfNoAgentAndOfNoWay() throws SQLException {
        assertThat(unasked(new Only("7", null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(unasked(new Only("-", null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(unasked(new Only(null, null, null, null, null, null, null, "-")))
                .isEmpty();
    }

    /** By one list and by two, which must agree. */
    private List<Long> unasked(Only only) throws SQLException {
        List<Long> all = ids(only, new CountedContacts(Counted.NEVER_ASKED, ""));
        assertThat(ids(only, new CountedContacts(Counted.NOT_ASKED, "unsolved")))
                .isEqualTo(all.stream().filter(id -> id >= 30).toList());
        assertThat(ids(only, new CountedContacts(Counted.NOT_ASKED, "hung-up")))
                .isEqualTo(all.stream().filter(id -> id < 30).toList());
        return all;
    }

    private List<Long> ids(Only only, CountedContacts counted) throws SQLException {
        Instant from = Instant.parse("2026-03-01T00:00:00Z");
        CsatScope days = new CsatScope(from, Instant.parse("2026-03-06T00:00:00Z"), from, ZoneOffset.UTC, only, false);
        return contacts.list(days, counted, Optional.empty(), 50).stream()
                .map(CsatContactView::id)
                .toList();
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
