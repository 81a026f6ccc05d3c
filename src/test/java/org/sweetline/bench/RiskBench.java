package org.sweetline.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.SweetlineServer;

/**
 * A million orders of two hundred thousand customers: how long one assessment takes, how many people a second a night looks
 * at, and how long twelve months of returns are replayed. Asserts nothing: it prints, to the console and to
 * target/figures-risk.txt. {@code -Dbench.risk.customers=200000}, five orders each.
 */
class RiskBench {
    private static final int CUSTOMERS = Integer.getInteger("bench.risk.customers", 200_000);
    private static final int ORDERS_EACH = 5;
    private static final int ASSESSMENTS = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(60);

    private final StringBuilder text = new StringBuilder();

    @Test
    void printsWhatAssessingCosts() throws Exception {
        try (SweetlineServer server =
                        SweetlineServer.alone("risk").withAdministrator().start();
                ProductDatabase database = new ProductDatabase(server.data())) {
            ApiClient program = server.program();
            fill(database);
            night(program, database, server);
            assess(program, server);
            backtest(program, server);
        } finally {
            System.out.println("\n" + text + "\n");
            Files.writeString(Path.of("target", "figures-risk.txt"), text + "\n");
        }
    }

    /** Two lines an order, a fifth of the orders with one of them back, a bank's word on every two hundredth customer. */
    private static void fill(ProductDatabase database) throws Exception {
        int orders = CUSTOMERS * ORDERS_EACH;
        database.change("set synchronous_commit = off");
        database.change("""
                insert into customer (id, name, created_at, version)
                select g, 'Customer ' || g, now() - interval '800 days', 1 from generate_series(1000, 999 + %d) g
                """.formatted(CUSTOMERS));
        database.change("""
                insert into contact_point (id, customer_id, kind, value, created_at)
                select g * 20, g, 'email', 'buyer' || g || '@bench.example.com', now()
                from generate_series(1000, 999 + %d) g
                """.formatted(CUSTOMERS));
        database.change("""
                insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at,
                    content_hash)
                select 'bench', 'b' || g, 'B' || g, 'B' || g, '', 'complete', '', 'buyer' || c || '@bench.example.com', '',
                    '', c, 'USD', 100, '', 'US', at, at + interval '20 days', now(), 'x'
                from (select g, 1000 + mod(cast(g as bigint) * 7919, %1$d) as c,
                        now() - interval '1 minute' * mod(cast(g as bigint) * 104729, 1050000) as at
                    from generate_series(1, %2$d) g) o
                """.formatted(CUSTOMERS, orders));
        database.change("""
                insert into shop_order_line (order_id, position, line_id, sku, name, ordered, shipped, refunded, canceled,
                    price, total)
                select o.id, p, cast(p as text), 'ITEM' || mod(o.id + p, 300) || (array['-S', '-M', '-L', '-2X'])[1 + mod(o.id, 4)],
                    (array['Linen dress', 'Wool sweater', 'Cotton tee', 'Denim jeans', 'Rain coat'])[1 + mod(o.id + p, 5)],
                    1, 1, 0, 0, 50, 50
                from shop_order o, generate_series(1, 2) p where o.shop = 'bench'
                """);
        database.change("""
                insert into shop_shipment (shop, external_id, order_key, number, created_at, updated_at, synced_at,
                    content_hash)
                select shop, external_id, external_id, number, placed_at + interval '2 days', placed_at, now(), 'x'
                from shop_order where shop = 'bench'
                """);
        database.change("""
                insert into shop_credit_memo (shop, external_id, order_key, number, state, total, shipping, adjustment,
                    created_at, updated_at, synced_at, content_hash)
                select shop, external_id, external_id, number, 'refunded', 50, 0, 0, placed_at + interval '15 days',
                    placed_at, now(), 'x'
                from shop_order
                where shop = 'bench' and mod(hashtext(number), 5) = 0 and placed_at < now() - interval '15 days'
                """);
        database.change("""
                insert into shop_credit_memo_item (credit_memo_id, position, line_id, quantity, amount)
                select id, 1, '1', 1, 50 from shop_credit_memo where shop = 'bench'
                """);
        database.change("""
                insert into risk_proof (customer_id, kind, abuse, at)
                select id, 'CHARGEBACK', mod(id, 3) <> 0, now() - interval '1 day' * mod(id, 300)
                from customer where mod(id, 200) = 0
                """);
        database.change("analyze");
    }

    private void night(ApiClient program, ProductDatabase database, SweetlineServer server) throws Exception {
        double busy = ProcessorTime.of(server);
        program.post("/risk-nights").json("{}").answers(200);
        await(() -> database.rows("select people from risk_night where at is not null and people >= " + CUSTOMERS)
                        .size()
                == 1);
        Answer nights = program.get("/risk-nights").answers(200);
        double seconds = nights.items().get(0).getJsonNumber("seconds").doubleValue();
        note(
                "a night over %,d customers took %.0f s: %.0f a second; %.0f s of processor (%s)",
                CUSTOMERS, seconds, CUSTOMERS / seconds, ProcessorTime.of(server) - busy, load());
    }

    /** From the request to the answer, with everything that is read, judged, kept and shown. */
    private void assess(ApiClient program, SweetlineServer server) throws Exception {
        Random random = new Random(7);
        double[] millis = new double[ASSESSMENTS];
        double busy = 0;
        for (int i = -ASSESSMENTS / 4; i < ASSESSMENTS; i++) {
            String path = "/customers/C-" + (1000 + random.nextInt(CUSTOMERS)) + "/risk";
            if (i == 0) {
                busy = ProcessorTime.of(server);
            }
            long begun = System.nanoTime();
            program.post(path).json("{}").answers(200);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        double used = (ProcessorTime.of(server) - busy) * 1000 / ASSESSMENTS;
        Arrays.sort(millis);
        note(
                "one assessment over HTTP, of %,d orders: median %.1f ms, p99 %.1f ms, slowest %.1f ms; %.1f ms of processor (%s)",
                CUSTOMERS * ORDERS_EACH,
                millis[ASSESSMENTS / 2],
                millis[ASSESSMENTS * 99 / 100],
                millis[ASSESSMENTS - 1],
                used,
                load());
    }

    private void backtest(ApiClient program, SweetlineServer server) throws Exception {
        double busy = ProcessorTime.of(server);
        long live = program.get("/risk-rules")
                .answers(200)
                .items()
                .get(0)
                .getJsonNumber("version")
                .longValue();
        String backtests = "/risk-rules/" + live + "/backtests";
        long id = program.post(backtests).json("{}").answers(200).number("id");
        await(() -> program.get(backtests + "/" + id).answers(200).text("state").equals("done"));
        Answer done = program.get(backtests + "/" + id).answers(200);
        note(
                "twelve months replayed in %.1f s: %,d returns; %.0f s of processor (%s)",
                done.json().getJsonNumber("seconds").doubleValue(),
                done.json().getJsonObject("report").getInt("returns"),
                ProcessorTime.of(server) - busy,
                load());
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it takes too long");
            }
            LockSupport.parkNanos(200_000_000L);
        }
    }

    /** Of the whole machine: who reads a time must know who else was at work. */
    private static String load() {
        return String.format(
                Locale.ROOT,
                "load %.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void note(String line, Object... values) {
        text.append(String.format(Locale.ROOT, line, values)).append('\n');
    }
}
