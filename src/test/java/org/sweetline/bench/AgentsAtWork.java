package org.sweetline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Four agents who open the inbox, tickets, timelines, orders and searches, twenty things a second between them. */
final class AgentsAtWork {
    private static final int AGENTS = 4;
    private static final int A_SECOND = 20;
    private static final int TICKETS = 3_000;
    private static final String NDJSON = "application/x-ndjson";

    private final int port;
    private final String bearer;

    AgentsAtWork(int port, String bearer) {
        this.port = port;
        this.bearer = bearer;
    }

    /** A desk that has something to open: tickets and the orders they speak of. */
    void moveIn() throws Exception {
        Random random = new Random(7);
        try (LeanConnection connection = new LeanConnection(port, bearer)) {
            for (int from = 0; from < TICKETS; from += 500) {
                StringBuilder lines = new StringBuilder();
                for (int number = from; number < from + 500; number++) {
                    lines.append(SeedTicket.line(number, random)).append('\n');
                }
                post(connection, "/api/v1/tickets/import", lines.toString().getBytes(StandardCharsets.UTF_8));
            }
            post(connection, "/api/v1/orders/import", BenchInput.orderLines(9, 3_000));
        }
    }

    Load.Taken work(int seconds) throws Exception {
        return Load.open(AGENTS, A_SECOND, A_SECOND * seconds, thread -> {
            LeanConnection connection = new LeanConnection(port, bearer);
            return number -> open(connection, path(number));
        });
    }

    private static String path(int number) {
        int ticket = 1_040 + number * 7 % 2_000;
        return switch (number % 5) {
            case 0 -> "/api/v1/tickets?view=open";
            case 1 -> "/api/v1/tickets/T-" + ticket;
            case 2 -> "/api/v1/tickets/T-" + ticket + "/timeline";
            case 3 -> "/api/v1/search?q=parcel+delayed";
            default -> "/api/v1/orders/" + number * 13 % 3_000;
        };
    }

    private static void open(LeanConnection connection, String path) throws IOException {
        int status = connection.send("GET", path, "", new byte[0]).status();
        if (status != 200) {
            throw new IllegalStateException(status + " " + path);
        }
    }

    private static void post(LeanConnection connection, String path, byte[] body) throws IOException {
        LeanConnection.Answer answer = connection.send("POST", path, NDJSON, body);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }
}
