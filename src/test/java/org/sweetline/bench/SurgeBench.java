package org.sweetline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.SweetlineServer;

/**
 * What the surge board costs with a year behind it. Asserts nothing: it prints a table, to the console and to
 * target/surge-board.txt. {@code -Dbench.tickets=1000000} says how many tickets there are, each with five entries.
 */
class SurgeBench {

    private static final int TICKETS = Integer.getInteger("bench.tickets", 1_000_000);
    private static final int RUNS = Integer.getInteger("bench.runs", 2_000);
    private static final int IDLE_SECONDS = Integer.getInteger("bench.idle", 60);

    private static final Set<String> LOOPS = Set.of(
            "loop surge watch",
            "loop topics of contacts",
            "loop peak days",
            "loop peak priorities",
            "loop answers of incidents");

    private final Table table = new Table();

    @Test
    void printsWhatTheBoardCosts() throws Exception {
        try (SweetlineServer server =
                        SweetlineServer.alone("surge-bench").withAdministrator().start();
                Floor floor = new Floor(server.data())) {
            idle(server, floor, "nothing to do, an empty desk");
            seed(floor);
            countAnew(floor);
            page(server, "surge board, 8 readers", 8, RUNS, "/surge");
            page(server, "forecast", 1, 20, "/surge/forecast");
            page(server, "who tried more than once", 1, 20, "/surge/repeaters");
            page(server, "days", 1, 20, "/surge/days");
            page(server, "banner, 8 readers", 8, RUNS, "/banner");
            idle(server, floor, "nothing to do, with a year behind it");
        } finally {
            System.out.println("\n" + table.print() + "\n");
            Files.writeString(Path.of("target", "surge-board.txt"), table.print() + "\n");
        }
    }

    private void seed(Floor floor) throws Exception {
        long begun = System.nanoTime();
        for (String statement : PastYearOfContacts.statements(TICKETS)) {
            floor.run(statement);
        }
        floor.run("vacuum analyze");
        table.note(
                "%,d tickets, %,d entries, %,d orders put there in %.0f s",
                TICKETS,
                floor.count("select count(*) from timeline_entry"),
                floor.count("select count(*) from shop_order"),
                (System.nanoTime() - begun) / 1e9);
    }

    /** By the product's own loop, as after a restore. */
    private void countAnew(Floor floor) throws Exception {
        floor.run("truncate surge_minute, surge_watch");
        long begun = System.nanoTime();
        while (floor.count("select count(*) from surge_watch") == 0 && System.nanoTime() - begun < 300_000_000_000L) {
            LockSupport.parkNanos(100_000_000L);
        }
        table.note(
                "%,d minutes counted anew in %.1f s",
                floor.count("select count(*) from surge_minute"), (System.nanoTime() - begun) / 1e9);
    }

    private void page(SweetlineServer server, String what, int readers, int asked, String path) throws Exception {
        String bearer = "Authorization: Bearer " + SweetlineServer.ADMIN_TOKEN + "\r\n";
        Load.Taken taken = Load.closed(readers, asked, thread -> {
            LeanConnection connection = new LeanConnection(server.address().getPort(), bearer);
            return number -> {
                LeanConnection.Answer answer = connection.send("GET", "/api/v1" + path, "", new byte[0]);
                if (answer.status() != 200) {
                    throw new IllegalStateException(answer.status() + " " + answer.body());
                }
            };
        });
        table.add(what, taken, "");
    }

    /**
     * What is used while nobody asks for anything: all in all, and by the board. The database's part of that is what it
     * needs less while the watch is told that another node looks.
     */
    private void idle(SweetlineServer server, Floor floor, String what) throws Exception {
        LockSupport.parkNanos(10_000_000_000L);
        double all = ProcessorTime.of(server);
        Map<String, Double> threads = byLoop(server);
        double database = ProcessorTime.ofDatabase(server);
        LockSupport.parkNanos(IDLE_SECONDS * 1_000_000_000L);
        all = ProcessorTime.of(server) - all;
        Map<String, Double> later = byLoop(server);
        threads.replaceAll((loop, before) -> later.getOrDefault(loop, before) - before);
        database = ProcessorTime.ofDatabase(server) - database;
        double without = databaseWithoutWatch(server, floor);
        table.note(
                "%s: the whole product and its database %s of a core; the board's threads %s and %s of the database's %s",
                what,
                share(all),
                share(threads.values().stream().mapToDouble(each -> each).sum()),
                share(Math.max(0, database - without)),
                share(database));
        threads.forEach((loop, seconds) -> table.note("  %s %s", loop, share(seconds)));
    }

    private static Map<String, Double> byLoop(SweetlineServer server) throws Exception {
        Map<String, Double> seconds = new TreeMap<>();
        for (String loop : LOOPS) {
            seconds.put(loop, ProcessorTime.ofThreads(server, Set.of(loop)));
        }
        return seconds;
    }

    private static double databaseWithoutWatch(SweetlineServer server, Floor floor) throws Exception {
        floor.run("select pg_advisory_lock(7267, 61)");
        double before = ProcessorTime.ofDatabase(server);
        LockSupport.parkNanos(IDLE_SECONDS * 1_000_000_000L);
        double without = ProcessorTime.ofDatabase(server) - before;
        floor.run("select pg_advisory_unlock(7267, 61)");
        return without;
    }

    private static String share(double seconds) {
        return String.format(Locale.ROOT, "%.2f %%", seconds / IDLE_SECONDS * 100);
    }
}
