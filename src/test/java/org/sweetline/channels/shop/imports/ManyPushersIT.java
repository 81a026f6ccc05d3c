package org.sweetline.channels.shop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.SweetlineServer;

/** Many programs push the same orders at once, each in an order of its own and some of them late. */
class ManyPushersIT {
    private static final int PUSHERS = 8;
    private static final int ORDERS = 120;
    private static final int VERSIONS = 6;

    private final SweetlineServer server = SweetlineServer.shared();

    @Test
    void overlappingVersionsLoseNothingAndDoubleNothing() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int order = 0; order < ORDERS; order++) {
            for (int version = 1; version <= VERSIONS; version++) {
                lines.add(line(order, version));
            }
        }

        long created = 0;
        long refused = 0;
        for (Answer answer : pushAtOnce(lines)) {
            created += answer.number("created");
            refused += answer.number("failed");
        }

        assertThat(created).isEqualTo(ORDERS);
        assertThat(refused).isZero();
        for (int order = 0; order < ORDERS; order++) {
            Answer kept = server.program().get("/orders/RUSH-" + order).answers(200);
            assertThat(kept.number("total")).isEqualTo(VERSIONS);
            assertThat(kept.json().getJsonArray("lines")).hasSize(VERSIONS);
        }
    }

    private List<Answer> pushAtOnce(List<String> lines) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(PUSHERS);
        try {
            List<Future<List<Answer>>> pushers = new ArrayList<>();
            for (int pusher = 0; pusher < PUSHERS; pusher++) {
                List<String> own = new ArrayList<>(lines);
                Collections.shuffle(own, new Random(pusher));
                pushers.add(pool.submit(() -> push(own)));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<List<Answer>> pusher : pushers) {
                answers.addAll(pusher.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Answer> push(List<String> lines) {
        List<Answer> answers = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += 40) {
            String body = String.join("", lines.subList(from, from + 40));
            answers.add(server.program()
                    .post("/orders/import")
                    .body("application/x-ndjson", body)
                    .answers(200));
        }
        return answers;
    }

    /** A later version has more lines and is worth more. */
    private static String line(int order, int version) {
        String item = "{\"sku\":\"RUSH\",\"price\":1}";
        return ("{\"shop\":\"rush\",\"number\":\"RUSH-%d\",\"email\":\"rush%d@example.com\",\"total\":%d,"
                        + "\"placedAt\":\"2026-11-20 10:00:00\",\"updatedAt\":\"2026-11-20 10:00:0%d\",\"lines\":[%s]}\n")
                .formatted(order, order % 7, version, version, String.join(",", Collections.nCopies(version, item)));
    }
}
