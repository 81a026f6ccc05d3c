package org.sweetline.people.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;

/** A merge meets what others do with the same customers in that moment. */
class MergeBesideOthersIT {
    private static final String REACTION = "gather-on-customers-merged";

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient manager = sweetline.desk().withRole("manager");
    private final String duplicate = newcomer();
    private final String keeper = newcomer();

    @Test
    void whoWritesATicketOfTheDuplicateAndTheMergeDoNotWaitForEachOtherCrosswise() throws Exception {
        try (ProductDatabase writer = database();
                ProductDatabase beside = database()) {
            writer.change("begin");
            writer.rows("select id from ticket where customer_id = " + id(duplicate) + " for update");
            CompletableFuture<Answer> merge = CompletableFuture.supplyAsync(this::merge);
            long pid = writer.number("select pg_backend_pid()");
            eventually(() -> assertThat(beside.rows("select pid from pg_stat_activity where " + pid
                            + " = any(pg_blocking_pids(pid)) and query like '%customer_merge_row%'"))
                    .hasSize(1));

            writer.rows("select id from customer where id in (" + id(duplicate) + ", " + id(keeper)
                    + ") for key share nowait");

            writer.change("commit");
            assertThat(merge.join().status()).isEqualTo(200);
        }
        assertThat(manager.get("/customers/" + duplicate).answers(200).text("number"))
                .isEqualTo(keeper);
    }

    @Test
    void nothingIsGatheredForWhoeverWasErasedMeanwhile() throws Exception {
        try (ProductDatabase database = database()) {
            hold(database);
            merge();
            erase(database);
            database.change("update event_outbox set next_attempt_at = now() where " + ours());

            database.change("delete from event_outbox where payload = 'held' and " + ours());

            eventually(() -> assertThat(database.rows("select status, attempts from event_outbox where " + ours()))
                    .containsExactly("DONE 1"));
        }
    }

    /** An earlier row of the same key that is not due yet keeps back what the merge brings. */
    private void hold(ProductDatabase database) throws SQLException {
        database.change("""
                insert into event_outbox (reaction, event, version, key, payload, next_attempt_at)
                values (?, 'CustomersMerged', 1, ?, 'held', now() + interval '1 day')
                """, REACTION, keeper);
    }

    private void erase(ProductDatabase database) {
        manager.put("/customers/" + keeper + "/erasure")
                .json("{\"confirmation\":\"" + keeper + "\"}")
                .answers(202);
        eventually(() -> assertThat(database.number(
                        "select count(*) from customer where id in (" + id(duplicate) + ", " + id(keeper) + ")"))
                .isZero());
    }

    private Answer merge() {
        return sweetline
                .desk()
                .agent()
                .put("/customers/" + duplicate + "/merging")
                .json("{\"keeper\":\"" + keeper + "\"}")
                .answers(200);
    }

    private String newcomer() {
        return Customers.ticketOf(sweetline.desk().agent(), Strangers.aStranger(), "Hello")
                .text("customer.number");
    }

    private ProductDatabase database() throws Exception {
        return new ProductDatabase(sweetline.data());
    }

    private String ours() {
        return "reaction = '" + REACTION + "' and key = '" + keeper + "'";
    }

    private static String id(String customer) {
        return customer.substring(2);
    }
}
