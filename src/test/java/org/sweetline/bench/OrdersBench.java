package org.sweetline.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.SweetlineServer;

/**
 * Half a million order lines, first and once more. Asserts nothing: it prints a table, to the console and to
 * target/figures-orders.txt. {@code -Dbench.options=-XX:StartFlightRecording=…} looks into the product meanwhile.
 */
class OrdersBench {
    private static final Pattern DOCUMENTS = Pattern.compile("\"documents\":(\\d+)");
    private static final int AGAIN = Integer.getInteger("bench.runs", 3);
    private static final long PATIENCE_NANOS = 400_000_000_000L;

    private final Table table = new Table();

    @Test
    void printsWhatAnImportOfHalfAMillionLinesTakes() throws Exception {
        RetailFile file = RetailFile.take();
        try (SweetlineServer server = SweetlineServer.alone("bench")
                        .withAdministrator()
                        .with("JAVA_TOOL_OPTIONS", System.getProperty("bench.options", ""))
                        .start();
                Floor floor = new Floor(server.data())) {
            int port = server.address().getPort();
            String bearer = "Authorization: Bearer " + SweetlineServer.ADMIN_TOKEN + "\r\n";
            byte[] warm = RetailFile.made(40_000).bytes();
            send(port, bearer, "warm", warm);
            send(port, bearer, "warm", warm);
            awaitDocuments(port, bearer, floor.orders());
            measure(port, bearer, file, server.pid(), floor);
        } finally {
            System.out.println("\n" + table.print() + "\n");
            Files.writeString(Path.of("target", "figures-orders.txt"), table.print() + "\n");
        }
    }

    private void measure(int port, String bearer, RetailFile file, long pid, Floor floor) throws Exception {
        long begun = System.nanoTime();
        String first = send(port, bearer, "retail", file.bytes());
        double imported = (System.nanoTime() - begun) / 1e9;
        awaitDocuments(port, bearer, floor.orders());
        double searchable = (System.nanoTime() - begun) / 1e9;
        long resident = ProcessMemory.peak(pid);
        String again = "";
        double[] times = new double[AGAIN];
        for (int run = 0; run < AGAIN; run++) {
            begun = System.nanoTime();
            again = send(port, bearer, "retail", file.bytes());
            times[run] = (System.nanoTime() - begun) / 1e9;
        }
        double repeated = Load.median(times);
        double copy = floor.copyPerSecond(file.asOrderLines(), file.lines());
        String beside = String.format(Locale.ROOT, "%.0f lines a second by COPY", copy);
        table.add("order lines of " + file.name() + ", first", file.lines() / imported, 0, 0, beside);
        table.add("the same once more", file.lines() / repeated, 0, 0, beside);
        table.add("until all are searchable", file.lines() / searchable, 0, 0, "");
        table.note(
                "%,d lines: imported in %.1f s, searchable after %.1f s, once more in %.1f s, COPY alone %.1f s",
                file.lines(), imported, searchable, repeated, file.lines() / copy);
        table.note("the product's process was at most %d MiB resident", resident);
        table.note("first: %s", shortened(first));
        table.note("again: %s", shortened(again));
    }

    private static String send(int port, String bearer, String shop, byte[] body) throws Exception {
        try (LeanConnection connection = new LeanConnection(port, bearer)) {
            String path = "/api/v1/orders/import?currency=GBP&zone=Europe/London&shop=" + shop;
            LeanConnection.Answer answer = connection.send("POST", path, "text/csv", body);
            if (answer.status() != 200) {
                throw new IllegalStateException(answer.status() + " " + answer.body());
            }
            return answer.body();
        }
    }

    private static String shortened(String answer) {
        return answer.substring(0, Math.min(200, answer.length()));
    }

    /** Until the index has a document for each order. */
    private static void awaitDocuments(int port, String bearer, long orders) throws Exception {
        try (LeanConnection connection = new LeanConnection(port, bearer)) {
            long patience = System.nanoTime() + PATIENCE_NANOS;
            while (documents(connection) < orders) {
                if (System.nanoTime() > patience) {
                    throw new IllegalStateException("not all orders are searchable");
                }
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000L);
            }
        }
    }

    private static long documents(LeanConnection connection) throws Exception {
        String body = connection
                .send("GET", "/api/v1/operations/index", "", "".getBytes(StandardCharsets.UTF_8))
                .body();
        Matcher matcher = DOCUMENTS.matcher(body);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
