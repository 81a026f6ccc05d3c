package org.sweetline.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;

/** Every connection of the product to its database ends, and no new one is let in. */
@ItsOwnProduct
class BoardWithoutDatabaseIT {
    private static final SweetlineServer SWEETLINE =
            SweetlineServer.alone("board").withAdministrator();

    private final ApiClient agent = SWEETLINE.desk().agent();
    private final ApiClient manager = SWEETLINE.desk().withRole("manager");

    @BeforeAll
    static void start() {
        SWEETLINE.start();
    }

    @AfterAll
    static void stop() {
        SWEETLINE.close();
    }

    @Test
    void itIsDrawnFromMemoryAndSaysOfWhenItIsUntilTheDatabaseIsBack() throws Exception {
        agent.post("/tickets")
                .json("{\"subject\":\"Hello\",\"text\":\"Now\",\"customer\":{\"email\":\"%s\"}}"
                        .formatted(Strangers.aStranger().email()))
                .answers(201);
        String wall = manager.post("/wall-screens")
                .json("{\"name\":\"Warehouse\"}")
                .answers(200)
                .text("path")
                .replace("/wall?token=", "");
        eventually(() -> assertThat(board().text("backlog.open")).isEqualTo("1"));
        wall(wall);
        Instant gone = Instant.now();

        try (ProductDatabase database = new ProductDatabase(SWEETLINE.data())) {
            database.change("alter database sweetline connection limit 0");
            try {
                database.rows("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");

                eventually(() -> assertThat(board().text("stale")).isEqualTo("true"));
                Answer kept = board();
                assertThat(Instant.parse(kept.text("asOf"))).isBefore(gone.plusSeconds(15));
                assertThat(kept.text("backlog.open")).isEqualTo("1");
                assertThat(wall(wall).text("stale")).isEqualTo("true");
                agent.get("/session").answers(200);
                agent.get("/tickets").isRefused(503, "unavailable");
                agent.put("/surges/present").json("{\"series\":\"calls\"}").isRefused(503, "unavailable");
                SWEETLINE.anonymous().get("/surge").isRefused(401, "not-signed-in");
            } finally {
                database.change("alter database sweetline connection limit -1");
            }
        }

        eventually(() -> assertThat(board().text("stale")).isEqualTo("false"));
        assertThat(Instant.parse(board().text("asOf"))).isAfter(gone);
    }

    private Answer board() {
        return agent.get("/surge").answers(200);
    }

    private static Answer wall(String token) {
        return SWEETLINE.anonymous().get("/wall").header("Wall-Token", token).answers(200);
    }
}
