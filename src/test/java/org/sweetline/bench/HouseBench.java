package org.sweetline.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.phone.signal.Signature;
import org.sweetline.town.wire.Param;

/**
 * The figures of the house. Asserts nothing: it prints a table, to the console and to target/figures.txt.
 *
 * <p>{@code -Dbench.tickets=100000} says how many tickets stand behind the last searches, {@code -Dbench.runs=3} how often
 * each figure is taken; the median run is printed.
 */
class HouseBench {

    private static final int TICKETS = Integer.getInteger("bench.tickets", 100_000);
    private static final int RUNS = Integer.getInteger("bench.runs", 3);
    private static final int SMALL = 10_000;
    private static final String NDJSON = "application/x-ndjson";

    private final Table table = new Table();
    private final Random random = new Random(7);

    @Test
    void printsTheFiguresOfTheHouse() throws Exception {
        try (SweetlineServer server =
                        SweetlineServer.alone("bench").withAdministrator().start();
                Floor floor = new Floor(server.data())) {
            int port = server.address().getPort();
            String bearer = "Authorization: Bearer " + SweetlineServer.ADMIN_TOKEN + "\r\n";
            warmUp(port, bearer);
            warmUpCalls(port, server.address().toString(), server.town().phone().account());
            mails(port, bearer, floor);
            orders(port, bearer, floor);
            creation(port, bearer, floor);
            calls(port, server.address().toString(), server.town().phone().account());
            seed(port, bearer, 0, Math.min(SMALL, TICKETS));
            searches(port, bearer, Math.min(SMALL, TICKETS));
            if (TICKETS > SMALL) {
                seed(port, bearer, SMALL, TICKETS);
                searches(port, bearer, TICKETS);
            }
            pages(port, bearer);
        } finally {
            System.out.println("\n" + table.print() + "\n");
            Files.writeString(Path.of("target", "figures.txt"), table.print() + "\n");
        }
    }

    private void warmUp(int port, String bearer) throws Exception {
        pipe(port, bearer, "warm", 3_000);
        Load.closed(8, 800, thread -> {
            LeanConnection connection = new LeanConnection(port, bearer);
            return number -> create(connection, "warm" + number);
        });
    }

    private static void warmUpCalls(int port, String address, Account account) throws Exception {
        Load.open(8, 50, 250, thread -> {
            LeanConnection connection = new LeanConnection(port, "");
            return number ->
                    ring(connection, address + "/webhooks/twilio/voice", account, "CAf%031d".formatted(number), number);
        });
    }

    /** From the first byte on the pipe until the last mail is found by search. */
    private void mails(int port, String bearer, Floor floor) throws Exception {
        int mails = 3_000;
        List<Load.Taken> acknowledged = new ArrayList<>();
        double[] searchable = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            String word = "pipe" + run + "x" + Long.toString(System.nanoTime(), 36);
            long begun = System.nanoTime();
            acknowledged.add(pipe(port, bearer, word, mails));
            awaitFound(port, bearer, word, mails);
            searchable[run] = mails / ((System.nanoTime() - begun) / 1e9);
        }
        Load.Taken commits = floor.commits(4, 8_000);
        String beside = "%.0f single-row commits a second with 4 connections".formatted(commits.perSecond());
        table.add("mails, pipe to accepted (202), 4 senders", middle(acknowledged), beside);
        table.add("mails, pipe to searchable, 4 senders", Load.median(searchable), 0, 0, beside);
    }

    private Load.Taken pipe(int port, String bearer, String word, int mails) throws Exception {
        return Load.closed(4, mails, thread -> {
            LeanConnection connection = new LeanConnection(port, bearer);
            return number -> {
                byte[] mail = BenchInput.mail(word, number).getBytes(StandardCharsets.UTF_8);
                expect(202, connection.send("POST", "/api/v1/deliveries/mail", "message/rfc822", mail));
            };
        });
    }

    private void orders(int port, String bearer, Floor floor) throws Exception {
        int orders = 10_000;
        double[] first = new double[RUNS];
        double[] again = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            byte[] body = BenchInput.orderLines(run, orders);
            first[run] = importOrders(port, bearer, body, orders * 4);
            again[run] = importOrders(port, bearer, body, orders * 4);
        }
        double copy = floor.copyPerSecond(orders * 4);
        String beside = "%.0f lines a second by COPY".formatted(copy);
        table.add("order lines imported, 4 an order", Load.median(first), 0, 0, beside);
        table.add("the same lines once more", Load.median(again), 0, 0, beside);
    }

    private static double importOrders(int port, String bearer, byte[] body, int lines) throws Exception {
        try (LeanConnection connection = new LeanConnection(port, bearer)) {
            long begun = System.nanoTime();
            expect(200, connection.send("POST", "/api/v1/orders/import", NDJSON, body));
            return lines / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private void creation(int port, String bearer, Floor floor) throws Exception {
        List<Load.Taken> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            String tag = "made" + run;
            runs.add(Load.closed(8, 3_000, thread -> {
                LeanConnection connection = new LeanConnection(port, bearer);
                return number -> create(connection, tag + number);
            }));
        }
        Load.Taken commits = floor.commits(8, 8_000);
        table.add(
                "tickets created by API, 8 connections",
                middle(runs),
                "%.0f single-row commits a second with 8 connections".formatted(commits.perSecond()));
    }

    private static void create(LeanConnection connection, String tag) throws Exception {
        String json = ("{\"subject\":\"Order of %s\",\"text\":\"Where is my scarf? It should be here by now.\","
                        + "\"customer\":{\"name\":\"Person %s\",\"email\":\"%s@made.example.com\"}}")
                .formatted(tag, tag, tag);
        expect(
                201,
                connection.send("POST", "/api/v1/tickets", "application/json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private void calls(int port, String address, Account account) throws Exception {
        String url = address + "/webhooks/twilio/voice";
        List<Load.Taken> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            String tag = Integer.toString(run);
            runs.add(Load.open(8, 50, 500, thread -> {
                LeanConnection connection = new LeanConnection(port, "");
                return number -> ring(connection, url, account, "CA%s%031d".formatted(tag, number), number);
            }));
        }
        table.add("signed voice webhook at 50 calls a second", middle(runs), "15 s is Twilio's limit");
    }

    private static void ring(LeanConnection connection, String url, Account account, String sid, int number)
            throws Exception {
        List<Param> form = List.of(
                new Param("AccountSid", account.sid()),
                new Param("CallSid", sid),
                new Param("CallStatus", "ringing"),
                new Param("Direction", "inbound"),
                new Param("From", "+1415555%04d".formatted(number % 10_000)),
                new Param("To", account.number()));
        String signature = Signature.of(account.authToken(), url, form);
        StringBuilder body = new StringBuilder();
        for (Param param : form) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(param.name())
                    .append('=')
                    .append(URLEncoder.encode(param.value(), StandardCharsets.UTF_8));
        }
        String type = "application/x-www-form-urlencoded; charset=UTF-8\r\nX-Twilio-Signature: " + signature;
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        expect(200, connection.send("POST", "/webhooks/twilio/voice", type, bytes));
    }

    /** Tickets of another desk, 1,000 a request. */
    private void seed(int port, String bearer, int from, int to) throws Exception {
        try (LeanConnection connection = new LeanConnection(port, bearer)) {
            for (int start = from; start < to; start += 1_000) {
                StringBuilder lines = new StringBuilder();
                for (int number = start; number < Math.min(to, start + 1_000); number++) {
                    lines.append(SeedTicket.line(number, random)).append('\n');
                }
                byte[] body = lines.toString().getBytes(StandardCharsets.UTF_8);
                expect(200, connection.send("POST", "/api/v1/tickets/import", NDJSON, body));
            }
        }
        awaitFound(port, bearer, "seeded" + (to - 1), 1);
    }

    private void searches(int port, String bearer, int tickets) throws Exception {
        String behind = String.format(Locale.ROOT, ", %,d tickets, 8 readers", tickets);
        search(port, bearer, "common word" + behind, number -> "order");
        search(port, bearer, "two words" + behind, number -> "parcel delayed");
        search(port, bearer, "a phrase" + behind, number -> "\"held at the sorting center\"");
        search(port, bearer, "an address" + behind, number -> "person" + number * 7 % tickets + "@seed.example.com");
        search(port, bearer, "an order number" + behind, number -> Integer.toString(100_000 + number * 13 % tickets));
    }

    private interface Question {
        String text(int number);
    }

    private void search(int port, String bearer, String what, Question question) throws Exception {
        List<Load.Taken> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(Load.closed(8, 1_500, thread -> {
                LeanConnection connection = new LeanConnection(port, bearer);
                return number -> {
                    String q = URLEncoder.encode(question.text(number), StandardCharsets.UTF_8);
                    expect(200, connection.send("GET", "/api/v1/search?q=" + q, "", new byte[0]));
                };
            }));
        }
        table.add("search: " + what, middle(runs), "");
    }

    private void pages(int port, String bearer) throws Exception {
        page(port, bearer, "the smallest answer: who am I (floor)", "/api/v1/session");
        page(port, bearer, "inbox: 50 open tickets", "/api/v1/tickets?view=open");
        page(port, bearer, "inbox: counts", "/api/v1/tickets/counts");
        page(port, bearer, "ticket", "/api/v1/tickets/T-1100");
        page(port, bearer, "ticket's timeline", "/api/v1/tickets/T-1100/timeline");
    }

    private void page(int port, String bearer, String what, String path) throws Exception {
        List<Load.Taken> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(Load.closed(8, 2_000, thread -> {
                LeanConnection connection = new LeanConnection(port, bearer);
                return number -> expect(200, connection.send("GET", path, "", new byte[0]));
            }));
        }
        table.add(what + ", 8 connections", middle(runs), "");
    }

    private static void awaitFound(int port, String bearer, String word, int count) throws Exception {
        try (LeanConnection connection = new LeanConnection(port, bearer)) {
            String wanted = "\"total\":{\"count\":" + count + ",";
            long patience = System.nanoTime() + 120_000_000_000L;
            String path = "/api/v1/search?type=ticket&limit=1&q=" + word;
            while (!connection.send("GET", path, "", new byte[0]).body().contains(wanted)) {
                if (System.nanoTime() > patience) {
                    throw new IllegalStateException("not all of " + word + " are found");
                }
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000L);
            }
        }
    }

    private static Load.Taken middle(List<Load.Taken> runs) {
        return runs.stream()
                .sorted((one, other) -> Double.compare(one.perSecond(), other.perSecond()))
                .toList()
                .get(runs.size() / 2);
    }

    private static void expect(int status, LeanConnection.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }
}
