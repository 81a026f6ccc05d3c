package org.sweetline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.SweetlineServer;

/**
 * What reports cost with a year behind them. Asserts nothing: it prints a table, to the console and to target/reports.txt.
 * {@code -Dbench.tickets=1000000} says how many tickets there are, each with five entries and a survey.
 */
class ReportsBench {

    private static final int TICKETS = Integer.getInteger("bench.tickets", 1_000_000);
    private static final int RUNS = Integer.getInteger("bench.runs", 60);
    private static final long PATIENCE = 900_000_000_000L;
    private static final String SURVEYS = """
            insert into survey (ticket_id, channel, contact_at, way, language, topic, state, suppressed, made_at, due_at)
            select id, case id %% 4 when 0 then 'voice' else 'mail' end, created_at, 'MAIL',
                case id %% 5 when 0 then 'ko' else 'en' end, '', case when id %% 10 < 4 then 'SUPPRESSED'
                    when id %% 10 < 7 then 'ANSWERED' else 'EXPIRED' end,
                case when id %% 10 < 4 then 'THROTTLED' else '' end, created_at, created_at from ticket
            """;
    private static final String ANSWERS = """
            insert into survey_answer (survey_id, rating, drivers, source, answered_at)
            select id, 1 + (id %% 7 + id %% 3) %% 5, case id %% 9 when 0 then 'wait-time' else '' end, 'MAIL',
                contact_at + interval '5 hours' from survey where state = 'ANSWERED'
            """;
    private static final List<String> PAGES = List.of(
            "daily",
            "service",
            "service?by=channel&range=this-year",
            "csat",
            "csat?by=channel",
            "not-asked",
            "praise",
            "macros",
            "staffing",
            "peak");

    private final Table table = new Table();

    @Test
    void printsWhatReportsCost() throws Exception {
        try (SweetlineServer server = SweetlineServer.alone("reports-bench")
                        .withAdministrator()
                        .start();
                Floor floor = new Floor(server.data())) {
            seed(floor);
            awaitSums(floor);
            for (String report : PAGES) {
                page(server, report);
            }
        } finally {
            System.out.println("\n" + table.print() + "\n");
            Files.writeString(Path.of("target", "reports.txt"), table.print() + "\n");
        }
    }

    private void seed(Floor floor) throws Exception {
        for (String statement : PastYearOfContacts.statements(TICKETS)) {
            floor.run(statement);
        }
        floor.run(String.format(Locale.ROOT, SURVEYS));
        floor.run(String.format(Locale.ROOT, ANSWERS));
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

    private void page(SweetlineServer server, String report) throws Exception {
        String bearer = "Authorization: Bearer " + SweetlineServer.ADMIN_TOKEN + "\r\n";
        Load.Taken taken = Load.closed(1, RUNS, thread -> {
            LeanConnection connection = new LeanConnection(server.address().getPort(), bearer);
            return number -> {
                LeanConnection.Answer answer = connection.send("GET", "/api/v1/reports/" + report, "", new byte[0]);
                if (answer.status() != 200) {
                    throw new IllegalStateException(answer.status() + " " + answer.body());
                }
            };
        });
        table.add(report, taken, "");
    }
}
