package org.sweetline.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.shop.ShopMood;

/**
 * A campaign of a hundred orders a second, and a shop that is away: what agents notice of them. Asserts nothing: it prints
 * a table, to the console and to target/figures-peak.txt. {@code -Dbench.peak.seconds=600} says how long the campaign is.
 */
class PeakBench {
    private static final int SECONDS = Integer.getInteger("bench.peak.seconds", 600);
    private static final int CALM_SECONDS = Math.min(60, SECONDS);
    private static final int A_SECOND = 100;
    private static final int A_PUSH = 10;
    private static final String NDJSON = "application/x-ndjson";

    private final Table table = new Table();

    @Test
    void printsWhatAgentsNoticeOfACampaignAndOfAShopThatIsAway() throws Exception {
        try (SweetlineServer server =
                        SweetlineServer.alone("peak").withAdministrator().start();
                Floor floor = new Floor(server.data())) {
            int port = server.address().getPort();
            String bearer = "Authorization: Bearer " + SweetlineServer.ADMIN_TOKEN + "\r\n";
            AgentsAtWork agents = new AgentsAtWork(port, bearer);
            agents.moveIn();
            agents.work(CALM_SECONDS);
            Load.Taken calm = agents.work(CALM_SECONDS);
            table.add("agents' pages, calm", calm, "");
            campaign(port, bearer, agents, floor, calm);
            shop(server, agents);
        } finally {
            System.out.println("\n" + table.print() + "\n");
            Files.writeString(Path.of("target", "figures-peak.txt"), table.print() + "\n");
        }
    }

    private void campaign(int port, String bearer, AgentsAtWork agents, Floor floor, Load.Taken calm) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<double[]> lag = CompletableFuture.supplyAsync(() -> lags(port, bearer, over));
        CompletableFuture<Load.Taken> pushed = CompletableFuture.supplyAsync(() -> push(port, bearer));
        Load.Taken busy = agents.work(SECONDS);
        Load.Taken pushes = pushed.get();
        over.set(true);
        double[] found = lag.get();
        long kept = floor.count("select count(*) from shop_order where shop = 'peak'");
        table.add("agents' pages, %d orders a second".formatted(A_SECOND), busy, ratio(busy, calm));
        table.add("pushes of %d orders".formatted(A_PUSH), pushes, "");
        long sent = (long) SECONDS * A_SECOND;
        table.note("%,d orders pushed, %,d kept, %,d lost", sent, kept, sent - kept);
        table.note(
                "from the answer until found by search: median %.0f ms, slowest %.0f ms of %d",
                found[found.length / 2], found[found.length - 1], found.length);
    }

    private static Load.Taken push(int port, String bearer) {
        try {
            return Load.open(8, A_SECOND / A_PUSH, SECONDS * A_SECOND / A_PUSH, thread -> {
                LeanConnection connection = new LeanConnection(port, bearer);
                return number -> expectOk(connection.send("POST", "/api/v1/orders/import", NDJSON, orders(number)));
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] orders(int push) {
        StringBuilder lines = new StringBuilder();
        for (int number = push * A_PUSH; number < (push + 1) * A_PUSH; number++) {
            lines.append(order("peak", "P" + number, number));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String order(String shop, String number, int buyer) {
        return ("{\"shop\":\"%s\",\"number\":\"%s\",\"state\":\"new\",\"email\":\"fan%d@peak.example.com\",\"name\":\"Fan %d\","
                        + "\"currency\":\"USD\",\"placedAt\":\"2026-11-20T10:00:00Z\",\"city\":\"Austin\",\"country\":\"US\","
                        + "\"lines\":[{\"sku\":\"GLOW-%d\",\"name\":\"Glow sweater\",\"ordered\":1,\"price\":49},"
                        + "{\"sku\":\"CAP\",\"name\":\"Cap\",\"ordered\":2,\"price\":9}]}\n")
                .formatted(shop, number, buyer, buyer, buyer % 40);
    }

    /** One order of its own every other second, each looked for until it is found; in milliseconds, sorted. */
    private static double[] lags(int port, String bearer, AtomicBoolean over) {
        ConcurrentLinkedQueue<Double> lags = new ConcurrentLinkedQueue<>();
        try (LeanConnection connection = new LeanConnection(port, bearer)) {
            for (int number = 0; !over.get(); number++) {
                byte[] body = order("marker", "MARK" + number, number).getBytes(StandardCharsets.UTF_8);
                expectOk(connection.send("POST", "/api/v1/orders/import", NDJSON, body));
                long accepted = System.nanoTime();
                String path = "/api/v1/search?type=order&limit=1&q=order:MARK" + number;
                while (!connection.send("GET", path, "", new byte[0]).body().contains("\"MARK" + number + "\"")) {
                    LockSupport.parkNanos(20_000_000L);
                }
                lags.add((System.nanoTime() - accepted) / 1e6);
                LockSupport.parkNanos(2_000_000_000L);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return lags.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private void shop(SweetlineServer server, AgentsAtWork agents) throws Exception {
        Load.Taken well = agents.work(CALM_SECONDS);
        table.add("agents' pages, the shop is well", well, "");
        server.town().shop().isSlowBy(Duration.ofSeconds(20));
        Load.Taken slow = agents.work(CALM_SECONDS);
        table.add("agents' pages, the shop answers after 20 s", slow, ratio(slow, well));
        server.town().shop().isSlowBy(Duration.ZERO);
        server.town().shop().feels(ShopMood.DOWN);
        Load.Taken down = agents.work(CALM_SECONDS);
        table.add("agents' pages, the shop is down", down, ratio(down, well));
    }

    private static String ratio(Load.Taken one, Load.Taken other) {
        return "p99 %.2f times, median %.2f times"
                .formatted(one.percentile(0.99) / other.percentile(0.99), one.percentile(0.5) / other.percentile(0.5));
    }

    private static void expectOk(LeanConnection.Answer answer) {
        if (answer.status() != 200 || !answer.body().contains("\"failed\":0")) {
            throw new IllegalStateException(
                    answer.status() + " " + Arrays.toString(answer.body().split("\n")));
        }
    }
}
