package org.sweetline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.config.Settings;
import org.sweetline.events.ChangeFeed;
import org.sweetline.events.FeedFixture;
import org.sweetline.events.FeedRow;
import org.sweetline.search.query.QueryGrammar;

class FollowingTest {

    private static TablesFixture tables;

    @TempDir
    Path data;

    private ChangeFeed feed;
    private LiveIndex live;
    private IndexFollower follower;
    private IndexUpkeep upkeep;
    private Reindex reindex;
    private RebuildProgress progress;

    @BeforeAll
    static void startTables() throws SQLException {
        tables = new TablesFixture();
        tables.holdAdaWithAnOrderAndATicket();
    }

    @BeforeEach
    void start() throws IOException, SQLException {
        feed = FeedFixture.of(tables.dataSource());
        open();
        reindex.turn();
    }

    @AfterEach
    void stop() {
        live.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "umbrella",
                "환불",
                "parasol",
                "ada@example.com",
                "ada@home.example",
                "(415) 555-0123",
                "#42",
                "lovelace",
                "tag:vip",
                "assignee:me",
                "from:ada",
                "T-1042"
            })
    void aTicketIsFoundByEverythingAroundIt(String typed) throws IOException, SQLException {
        assertThat(find(typed)).contains("T-1042");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000042", "42", "wb-tee", "1Z999AA1", "jacket", "ada@example.com", "Seoul"})
    void anOrderIsFoundByItsNumberGoodsParcelAndPerson(String typed) throws IOException, SQLException {
        assertThat(find(typed)).contains("000000042");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada love", "5550123", "ada@example.com", "42", "C-12"})
    void aCustomerIsFoundByNameContactsAndOrders(String typed) throws IOException, SQLException {
        assertThat(find(typed)).contains("C-12");
    }

    @Test
    void whatIsNewIsFoundAfterItsEvent() throws Exception {
        tables.sql(TablesFixture.entry(100, "NOTE", "she likes zebras"), TablesFixture.event("T-1042"));

        follow();

        assertThat(find("zebras")).containsExactly("T-1042");
    }

    @Test
    void aCustomersNewNameIsFoundOnTheirTicketsToo() throws Exception {
        tables.sql("update customer set name = 'Augusta King' where id = 12", TablesFixture.event("C-12"));

        follow();

        assertThat(find("augusta")).containsExactlyInAnyOrder("C-12", "T-1042");
        tables.sql("update customer set name = 'Ada Lovelace' where id = 12");
    }

    @Test
    void aNewOrderIsFoundOnItsCustomerAndTheirTickets() throws Exception {
        tables.sql("""
            insert into shop_order select id + 1, shop, '56', '000000077', '77', store, state, status, email, phone,
                customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at,
                content_hash, tracking
            from shop_order where number = '000000042'
            """.replace("select id + 1,", "overriding system value select id + 1,"), TablesFixture.event("O-2"));

        follow();

        assertThat(find("order:77")).containsExactlyInAnyOrder("000000077", "C-12", "T-1042");
    }

    @Test
    void eventsOfOtherThingsPassBy() throws Exception {
        tables.sql(TablesFixture.event("CA0123456789"), TablesFixture.event("T-999999"));

        follow();

        assertThat(find("umbrella")).containsExactly("T-1042");
    }

    @Test
    void aRestartGoesOnWhereTheIndexStood() throws Exception {
        live.close();
        tables.sql(TablesFixture.entry(101, "NOTE", "she likes yaks"), TablesFixture.event("T-1042"));

        open();
        assertThat(live.needsRebuild()).isFalse();
        follow();

        assertThat(find("yaks")).containsExactly("T-1042");
    }

    @Test
    void aRebuildReplacesTheIndexAndLosesNothing() throws Exception {
        Path before = live.current().folder();
        assertThat(progress.ask()).isTrue();
        assertThat(progress.ask()).isFalse();
        tables.sql(TablesFixture.entry(102, "NOTE", "she likes newts"), TablesFixture.event("T-1042"));

        reindex.turn();
        follow();

        assertThat(live.current().folder()).isNotEqualTo(before);
        assertThat(before).doesNotExist();
        assertThat(find("newts umbrella")).containsExactly("T-1042");
        assertThat(progress.view(true, 3).state()).isEqualTo("ready");
    }

    @Test
    void aDamagedIndexIsBuiltAnewWhileEverythingElseRuns() throws Exception {
        TicketIndex damaged = live.current();
        damaged.commit();
        try (Stream<Path> files = Files.list(damaged.folder())) {
            for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
                Files.writeString(file, "not an index");
            }
        }

        live.reopen(damaged, new IOException("a bit flipped"));
        assertThat(live.needsRebuild()).isTrue();
        reindex.turn();

        assertThat(live.needsRebuild()).isFalse();
        assertThat(find("umbrella")).containsExactly("T-1042");
    }

    @Test
    void returnIsFoundByItsNumberItsOrderItsReasonAndWhatTheCustomerSaid() throws Exception {
        tables.sql("""
                insert into return_request (id, order_id, customer_id, channel, state, currency, requested_at, answer)
                values (310, 1, null, 'PHONE', 'IN_REVIEW', 'USD', now(), 'The zip is stuck')
                """, """
                insert into return_item (id, return_id, line_id, sku, name, reason, fault, note, wanted, requested, unit_paid)
                values (1, 310, '1', 'WB-TEE', 'Red jacket', 'defective', 'MERCHANT', '', 'REFUND', 1, 10)
                """, TablesFixture.event("RMA-310"));

        follow();

        assertThat(find("RMA-310")).containsExactly("RMA-310");
        assertThat(find("rma310")).containsExactly("RMA-310");
        assertThat(find("zip stuck")).containsExactly("RMA-310");
        assertThat(find("불량")).containsExactly("RMA-310");
        assertThat(find("WB-TEE")).contains("RMA-310", "000000042");
        assertThat(find("order:42")).contains("RMA-310");
    }

    @Test
    void anIndexOlderThanTheFeedIsRebuilt() throws Exception {
        live.close();
        tables.sql("delete from change_feed", TablesFixture.event("T-1042"), TablesFixture.event("T-1042"));

        open();

        assertThat(live.needsRebuild()).isTrue();
        reindex.turn();
        assertThat(live.needsRebuild()).isFalse();
    }

    private void open() {
        Settings settings =
                new Settings(key -> key.equals("sweetline.data") ? Optional.of(data.toString()) : Optional.empty());
        IndexFilling filling = new IndexFilling(
                new TicketRows(tables.dataSource()),
                new CustomerRows(tables.dataSource()),
                new OrderRows(tables.dataSource()),
                new ReturnDocuments(tables.dataSource()));
        progress = new RebuildProgress(Clock.systemUTC());
        live = new LiveIndex(settings, feed);
        follower = new IndexFollower(live, filling);
        upkeep = new IndexUpkeep(live, Clock.systemUTC());
        reindex = new Reindex(live, filling, feed, progress);
    }

    private void follow() throws Exception {
        List<FeedRow> rows = feed.after(follower.cursor(), 1_000);
        while (!rows.isEmpty()) {
            follower.follow(rows);
            rows = feed.after(follower.cursor(), 1_000);
        }
        upkeep.turn();
    }

    private List<String> find(String typed) throws IOException, SQLException {
        SearchScope everything = new SearchScope(
                IndexFixture.EVERYTHING, IndexFixture.EVERYTHING, name -> name.equals("me") ? List.of(7L) : List.of());
        long now = System.currentTimeMillis();
        PageAsk ask = new PageAsk(
                typed, QueryGrammar.read(typed, SearchableFixture.NOW), everything, false, 25, Optional.empty(), now);
        return live.search(ask).hits().stream().map(SearchPage.Hit::number).toList();
    }
}
