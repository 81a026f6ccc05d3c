package org.sweetline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.SweetlineServer;

/**
 * What the figures of the phones cost. Asserts nothing: it prints a table, to the console and to target/call-figures.txt.
 *
 * <p>{@code -Dbench.calls=1000000} says how many calls of a year there are, each with eight events and three spans of a
 * phone; {@code -Dbench.runs=9} how often each page is asked for, one after the other. Beside each stands the floor of the
 * same run: the database alone reading the rows that the page is made of.
 */
class CallFiguresBench {

    private static final int CALLS = Integer.getInteger("bench.calls", 1_000_000);
    private static final int RUNS = Integer.getInteger("bench.runs", 9);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 25);
    private static final LocalDate MONTH = LAST.minusDays(29);

    private final Table table = new Table();

    @Test
    void printsWhatTheFiguresCost() throws Exception {
        try (SweetlineServer server = SweetlineServer.alone("figures-bench")
                        .withAdministrator()
                        .start();
                Floor floor = new Floor(server.data())) {
            seed(floor);
            sumUp(floor);
            pages(server, floor);
        } finally {
            System.out.println("\n" + table.print() + "\n");
            Files.writeString(Path.of("target", "call-figures.txt"), table.print() + "\n");
        }
    }

    private void seed(Floor floor) throws Exception {
        long begun = System.nanoTime();
        for (String statement : PastYearOfCalls.statements(CALLS, LAST)) {
            floor.run(statement);
        }
        table.note(
                "%,d calls, %,d events, %,d spans put there in %.0f s",
                CALLS,
                floor.count("select count(*) from call_event"),
                floor.count("select count(*) from agent_phone_span"),
                (System.nanoTime() - begun) / 1e9);
    }

    /** By the product's own sweep, as after a restore. */
    private void sumUp(Floor floor) throws Exception {
        long begun = System.nanoTime();
        long patience = begun + 1_800_000_000_000L;
        while (floor.count("select count(*) from call_sum") < CALLS && System.nanoTime() < patience) {
            LockSupport.parkNanos(500_000_000L);
        }
        table.add("calls summed up by the sweep", CALLS / ((System.nanoTime() - begun) / 1e9), 0, 0, "");
        floor.run("vacuum analyze");
    }

    private void pages(SweetlineServer server, Floor floor) throws Exception {
        String month = "from=" + MONTH + "&to=" + LAST;
        String sums = "select count(*), sum(wait_ms), sum(talk_ms) from call_sum where at >= '%s' and at < '%s'";
        double ofDay = floor.millis(RUNS, sums.formatted(LAST, LAST.plusDays(1)));
        double ofMonth = floor.millis(RUNS, sums.formatted(MONTH, LAST.plusDays(1)));
        double events = floor.millis(
                1,
                "select kind, count(*) from call_event where at >= '%s' and at < '%s' group by kind"
                        .formatted(MONTH, LAST));
        page(server, "a day by half hour", "?from=" + LAST + "&every=half", ofDay);
        page(server, "a day by half hour, by agent", "?by=agent&from=" + LAST + "&every=half", ofDay);
        page(server, "a month by day", "?every=day&" + month, ofMonth);
        page(server, "a month by day, by agent", "?by=agent&every=day&" + month, ofMonth);
        page(server, "a month by half hour", "?every=half&" + month, ofMonth);
        page(server, "a month by day of one team", "?every=day&team=91&" + month, ofMonth);
        page(server, "the week of a month", "/week?every=hour&" + month, ofMonth);
        page(server, "calls behind a number, first 50", "/calls?figure=offered&every=day&" + month, 0);
        table.note("the same month counted over its events alone: %.0f ms", events);
    }

    private void page(SweetlineServer server, String what, String query, double floorMillis) throws Exception {
        String bearer = "Authorization: Bearer " + SweetlineServer.ADMIN_TOKEN + "\r\n";
        Load.Taken taken = Load.closed(1, RUNS, thread -> {
            LeanConnection connection = new LeanConnection(server.address().getPort(), bearer);
            return number -> {
                LeanConnection.Answer answer = connection.send("GET", "/api/v1/call-figures" + query, "", new byte[0]);
                if (answer.status() != 200) {
                    throw new IllegalStateException(answer.status() + " " + answer.body());
                }
            };
        });
        table.add(what, taken, String.format(Locale.ROOT, "%.1f ms: the rows read and added up by SQL", floorMillis));
    }
}
