package org.sweetline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.SweetlineServer;

/**
 * What reports cost with a year behind them. Asserts nothing: it prints a table, to the console and to target/reports.txt.
 * {@code -Dbench.tickets=1000000} says how many tickets there are, each with five entries and a survey;
 * half as many orders, and a return of nearly one in five of these.
 */
class ReportsBench {

    private static final int TICKETS = Integer.getInteger("bench.tickets", 1_000_000);
    private static final int RUNS = Integer.getInteger("bench.runs", 200);
    private static final long PATIENCE = 900_000_000_000L;
    private static final String SURVEYS = """
            insert into survey (ticket_id, channel, contact_at, way, language, topic, tags, agent_id, state, suppressed, made_at,
                due_at)
            select t.id, case id %% 4 when 0 then 'voice' else 'mail' end, t.created_at, 'MAIL',
                case id %% 5 when 0 then 'ko' else 'en' end,
                (array['order-status', 'delivery', 'return', 'refund', 'product', ''])[1 + (hashint8(id) & 1023) %% 6],
                case id %% 8 when 0 then 'vip' when 1 then E'vip\nsize' else '' end, t.assignee_id, case when id %% 10 < 4 then 'SUPPRESSED'
                    when id %% 10 < 7 then 'ANSWERED' else 'EXPIRED' end,
                case when id %% 10 < 4 then 'THROTTLED' else '' end, created_at, created_at from ticket t
            """;
    private static final String ANSWERS = """
            insert into survey_answer (survey_id, rating, drivers, source, answered_at)
            select id, 1 + (id %% 7 + id %% 3) %% 5, case id %% 9 when 0 then 'wait-time' else '' end, 'MAIL',
                contact_at + interval '5 hours' from survey where state = 'ANSWERED'
            """;
    /** Two weeks ago, for a day. */
    private static final String CAMPAIGN = """
            insert into campaign (name, code, began_at, ended_at, found_by)
            values ('A reel', 'JEN15', now() - interval '14 days', now() - interval '13 days', 'PERSON')
            """;

    private static final String ITS_SURGE = """
            insert into surge (series, state, began_at, found_at, ended_at, count, usual, low, high, peak, peak_at)
            select 'ORDERS', 'REVIEW', began_at, began_at, ended_at, 38, 1, 0, 4, 40, began_at from campaign
            """;
    private static final String ITS_ORDERS = """
            update shop_order set coupon = 'JEN15'
            where placed_at between now() - interval '14 days' and now() - interval '13 days'
            """;
    private static final String UNPACKED = """
            select (select count(*) from generate_series(now() - interval '364 days', now() - interval '1 day', interval '1 day') g
                where not exists (select 1 from survey_day where day = cast(g at time zone 'UTC' as date))
                    or not exists (select 1 from ticket_sum_day where day = cast(g at time zone 'UTC' as date)))
                + (select count(*) from survey_day_change where day < cast(now() at time zone 'UTC' as date))
                + (select count(*) from ticket_sum_day_change where day < cast(now() at time zone 'UTC' as date))
            """;
    private static final List<String> PAGES = List.of(
            "daily",
            "days",
            "service",
            "service?by=channel&range=this-year",
            "csat",
            "csat?by=channel",
            "csat?by=agent&range=this-year",
            "csat?by=topic&channel=mail&range=this-year",
            "csat?by=tag&range=this-year",
            "not-asked?range=this-year",
            "service?by=day&language=en&range=this-year",
            "not-asked",
            "praise",
            "macros",
            "staffing",
            "peak",
            "campaign");
    /** Of the last 28 days; the year is added. */
    private static final List<String> SATISFACTION = List.of(
            "satisfaction?by=day",
            "satisfaction?by=agent",
            "satisfaction?by=channel",
            "satisfaction/standings?",
            "satisfaction/answers?",
            "satisfaction/contacts?which=never-asked");

    private final Table table = new Table();

    @Test
    void printsWhatReportsCost() throws Exception {
        try (SweetlineServer server = SweetlineServer.alone("reports-bench")
                        .withAdministrator()
                        .start();
                Floor floor = new Floor(server.data())) {
            seed(floor);
            awaitSums(floor);
            awaitPacking(floor);
            awaitRates(floor);
            for (String report : PAGES) {
                page(server, "reports/" + report);
            }
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            for (String question : SATISFACTION) {
                page(server, question + "&from=" + today.minusDays(27) + "&to=" + today);
                page(server, question + "&from=" + today.minusDays(364) + "&to=" + today);
            }
            page(server, comparison(today));
            page(server, "reports/returned");
            page(server, "reports/returned?range=this-year");
            page(server, "return-reports?from=" + today.minusDays(119) + "&to=" + today);
            page(server, "return-reports?from=" + today.minusDays(364) + "&to=" + today);
        } finally {
            System.out.println("\n" + table.print() + "\n");
            Files.writeString(Path.of("target", "reports.txt"), table.print() + "\n");
        }
    }

    /** A day of the last 28 against the others. */
    private static String comparison(LocalDate today) {
        return "satisfaction/comparison?from=" + today.minusDays(27) + "&to=" + today + "&peakFrom="
                + today.minusDays(10) + "T12:00:00Z&peakUntil=" + today.minusDays(9) + "T12:00:00Z";
    }

    private void seed(Floor floor) throws Exception {
        for (String statement : PastYearOfContacts.statements(TICKETS)) {
            floor.run(statement);
        }
        for (String statement : PastYearOfReturns.statements()) {
            floor.run(statement);
        }
        floor.run(String.format(Locale.ROOT, SURVEYS));
        floor.run(String.format(Locale.ROOT, ANSWERS));
        floor.run(CAMPAIGN);
        floor.run(ITS_SURGE);
        floor.run(ITS_ORDERS);
        floor.run("analyze survey");
        floor.run("analyze survey_answer");
    }

    /** By the product's own loop, which began when the tickets were there. */
    private void awaitSums(Floor floor) throws Exception {
        long begun = System.nanoTime();
        while (floor.count("select count(*) from ticket_sum") < TICKETS && System.nanoTime() - begun < PATIENCE) {
            LockSupport.parkNanos(1_000_000_000L);
        }
        table.note(
                "%,d tickets summed up %.0f s after the last of the rest",
                floor.count("select count(*) from ticket_sum"), (System.nanoTime() - begun) / 1e9);
    }

    /** The same, for the days up to yesterday. */
    private void awaitPacking(Floor floor) throws Exception {
        long begun = System.nanoTime();
        while (floor.count(UNPACKED) > 0 && System.nanoTime() - begun < PATIENCE) {
            LockSupport.parkNanos(1_000_000_000L);
        }
        table.note(
                "%,d days packed %.0f s after that, in %.1f MB",
                floor.count("select count(*) from survey_day") + floor.count("select count(*) from ticket_sum_day"),
                (System.nanoTime() - begun) / 1e9,
                floor.count("select pg_total_relation_size('survey_day') + pg_total_relation_size('ticket_sum_day')")
                        / 1e6);
    }

    /** What was sent and what came back, day by day. */
    private void awaitRates(Floor floor) throws Exception {
        long begun = System.nanoTime();
        while (floor.count(PastYearOfReturns.UNCOUNTED) > 0 && System.nanoTime() - begun < PATIENCE) {
            LockSupport.parkNanos(1_000_000_000L);
        }
        table.note(
                "%,d orders, %,d of them with a return; their days were counted %.0f s after that",
                floor.count("select count(*) from shop_order"),
                floor.count("select count(distinct order_id) from return_request"),
                (System.nanoTime() - begun) / 1e9);
    }

    private void page(SweetlineServer server, String path) throws Exception {
        String bearer = "Authorization: Bearer " + SweetlineServer.ADMIN_TOKEN + "\r\n";
        Load.Taken taken = Load.closed(1, RUNS, thread -> {
            LeanConnection connection = new LeanConnection(server.address().getPort(), bearer);
            return number -> {
                LeanConnection.Answer answer = connection.send("GET", "/api/v1/" + path, "", new byte[0]);
                if (answer.status() != 200) {
                    throw new IllegalStateException(answer.status() + " " + answer.body());
                }
            };
        });
        table.add(path, taken, "slowest %.0f".formatted(taken.percentile(1)));
    }
}
