package org.sweetline.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.SweetlineServer;

/**
 * What it costs to look whether newcomers are somebody who is known already: a hundred orders a second, each of somebody
 * new, and twenty thousand people at once. Asserts nothing: it prints a table, to the console and to
 * target/figures-newcomers.txt. {@code -Dbench.newcomers.seconds=60} says how long they come.
 */
class NewcomersBench {
    private static final int SECONDS = Integer.getInteger("bench.newcomers.seconds", 60);
    private static final int A_SECOND = 100;
    private static final int A_PUSH = 10;
    private static final int AT_ONCE = 20_000;
    private static final String WAITING = "select count(*) from customer_to_compare";

    private final Table table = new Table();

    @Test
    void printsWhatNewcomersCost() throws Exception {
        try (SweetlineServer server =
                        SweetlineServer.alone("newcomers").withAdministrator().start();
                Floor floor = new Floor(server.data())) {
            int port = server.address().getPort();
            String bearer = "Authorization: Bearer " + SweetlineServer.ADMIN_TOKEN + "\r\n";
            push(port, bearer, "warm", 20);
            awaitNobody(floor);
            campaign(port, bearer, floor, server);
            atOnce(port, bearer, floor, server);
        } finally {
            System.out.println("\n" + table.print() + "\n");
            Files.writeString(Path.of("target", "figures-newcomers.txt"), table.print() + "\n");
        }
    }

    private void campaign(int port, String bearer, Floor floor, SweetlineServer server) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Long> most = CompletableFuture.supplyAsync(() -> mostWaiting(floor, over));
        double busy = ProcessorTime.of(server);
        Load.Taken pushes = push(port, bearer, "campaign", SECONDS);
        double used = ProcessorTime.of(server) - busy;
        long begun = System.nanoTime();
        awaitNobody(floor);
        over.set(true);
        table.add("pushes of %d orders of newcomers".formatted(A_PUSH), pushes, "");
        table.note(
                "at most %d newcomers waited to be compared, %.1f s at that pace; %.1f s after the last push nobody did",
                most.get(), (double) most.get() / A_SECOND, (System.nanoTime() - begun) / 1e9);
        table.note("%.2f ms of processor an order, all in all", used * 1000 / (SECONDS * A_SECOND));
    }

    /** All of it after they have come: what the processor does then is nothing but to compare them. */
    private void atOnce(int port, String bearer, Floor floor, SweetlineServer server) throws Exception {
        StringBuilder orders = new StringBuilder();
        for (int number = 0; number < AT_ONCE; number++) {
            orders.append(order("burst", number));
        }
        try (LeanConnection connection = new LeanConnection(port, bearer)) {
            send(connection, orders.toString());
        }
        long waiting = floor.count(WAITING);
        double busy = ProcessorTime.of(server);
        long begun = System.nanoTime();
        awaitNobody(floor);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double used = ProcessorTime.of(server) - busy;
        table.add("newcomers compared", waiting / seconds, 0, 0, "");
        table.note(
                "%,d of %,d waited when the last was written, compared in %.1f s; %.2f ms of processor each",
                waiting, AT_ONCE, seconds, used * 1000 / waiting);
    }

    private static Load.Taken push(int port, String bearer, String shop, int seconds) throws Exception {
        return Load.open(4, A_SECOND / A_PUSH, seconds * A_SECOND / A_PUSH, thread -> {
            LeanConnection connection = new LeanConnection(port, bearer);
            return push -> {
                StringBuilder orders = new StringBuilder();
                for (int number = push * A_PUSH; number < (push + 1) * A_PUSH; number++) {
                    orders.append(order(shop, number));
                }
                send(connection, orders.toString());
            };
        });
    }

    /** Each name is that of two people, who are then held against each other. */
    private static String order(String shop, int number) {
        return ("{\"shop\":\"%1$s\",\"number\":\"%1$s-%2$d\",\"state\":\"new\",\"email\":\"%1$s.buyer%2$d@new.example.com\","
                        + "\"phone\":\"+1512%3$07d\",\"name\":\"%4$s\",\"currency\":\"USD\","
                        + "\"placedAt\":\"2026-11-20T10:00:00Z\",\"city\":\"Austin\",\"country\":\"US\","
                        + "\"lines\":[{\"sku\":\"GLOW\",\"name\":\"Glow sweater\",\"ordered\":1,\"price\":49}]}\n")
                .formatted(shop, number, 2_000_000 + shop.hashCode() % 1_000_000 + number, name(number / 2));
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder("Fan ");
        for (int rest = number; rest > 0 || name.length() < 6; rest /= 20) {
            name.append((char) ('a' + rest % 20));
        }
        return name.toString();
    }

    private static void send(LeanConnection connection, String orders) throws Exception {
        byte[] body = orders.getBytes(StandardCharsets.UTF_8);
        LeanConnection.Answer answer = connection.send("POST", "/api/v1/orders/import", "application/x-ndjson", body);
        if (answer.status() != 200 || !answer.body().contains("\"failed\":0")) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }

    private static long mostWaiting(Floor floor, AtomicBoolean over) {
        long most = 0;
        try {
            while (!over.get()) {
                most = Math.max(most, floor.count(WAITING));
                LockSupport.parkNanos(100_000_000L);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return most;
    }

    private static void awaitNobody(Floor floor) throws Exception {
        while (floor.count(WAITING) > 0) {
            LockSupport.parkNanos(50_000_000L);
        }
    }
}
