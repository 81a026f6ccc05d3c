package org.sweetline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.AnsweringFloor;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.signal.Latencies;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.phone.signal.Step;

/**
 * Fifty people call every second for a minute: how long the network waits for each answer, what gets lost, and whether
 * whoever came first is served first. Asserts nothing: it prints a table, to the console and to target/figures-calls.txt.
 * {@code -Dbench.calls.seconds=60} says how long it lasts, {@code -Dbench.calls.pace=4} how much faster than real ones people
 * speak and wait, {@code -Dbench.calls.talk=30} how long each of twenty agents talks with a caller, in seconds. The product is as it is shipped and has had a morning of ten calls a second before, which is not measured:
 * {@code -Dbench.calls.morning=300} seconds of it. Fifteen ({@code -Dbench.calls.morning.a.second}) are as many as two cores
 * do for long, so that the peak would begin behind.
 */
class CallPeakBench {
    private static final int SECONDS = Integer.getInteger("bench.calls.seconds", 60);
    private static final int PACE = Integer.getInteger("bench.calls.pace", 1);
    private static final int TALK_SECONDS = Integer.getInteger("bench.calls.talk", 30);
    private static final int MORNING_SECONDS = Integer.getInteger("bench.calls.morning", 300);
    private static final int A_SECOND_IN_THE_MORNING = Integer.getInteger("bench.calls.morning.a.second", 10);
    private static final int SLICE_SECONDS = 10;
    private static final int A_SECOND = Integer.getInteger("bench.calls.a.second", 50);
    private static final Set<Step> DOCUMENTS =
            Set.of(Step.VOICE, Step.ACTION, Step.REDIRECT, Step.WAIT, Step.SCREEN, Step.ANSWERED, Step.FALLBACK);
    /** Whoever came later was rung for, while one who came before was still in line and had not been. */
    private static final String OVERTAKEN = """
            select count(*) from (
                select call_id, min(at) at from call_event where kind = 'RANG' group by call_id) r
            join desk_call c on c.id = r.call_id
            join desk_call o on o.queued_at < c.queued_at - interval '50 milliseconds' and o.priority = c.priority
            where coalesce(o.ended_at, 'infinity') > r.at and o.leaving = '' and not exists
                (select from call_event e where e.call_id = o.id and e.kind = 'RANG' and e.at <= r.at)
            """;

    private final Table table = new Table();

    @Test
    void printsHowThePhoneDoesWhenFiftyCallASecond() throws Exception {
        try (SweetlineServer server = SweetlineServer.alone("call-peak", Pace.times(PACE))
                        .asShipped()
                        .withAdministrator()
                        .start();
                AnsweringFloor floor = new AnsweringFloor(server, new Random(1), Duration.ofSeconds(TALK_SECONDS))
                        .lookingEvery(Duration.ofSeconds(2))
                        .open(20, 0);
                ProductDatabase database = new ProductDatabase(server.data())) {
            PhoneNetwork network = server.town().phone();
            List<CompletableFuture<Call>> placed =
                    new ArrayList<>(call(network, MORNING_SECONDS, A_SECOND_IN_THE_MORNING));
            network.journal().takeLatencies();
            List<Map<Step, Latencies>> slices = new ArrayList<>();
            for (int begun = 0; begun < SECONDS; begun += SLICE_SECONDS) {
                placed.addAll(call(network, SLICE_SECONDS, A_SECOND));
                slices.add(network.journal().takeLatencies());
            }
            List<Call> calls = placed.stream().map(CompletableFuture::join).toList();
            slices.add(network.journal().takeLatencies());
            printRequests(slices);
            printCalls(network, calls, database);
            floor.troubles().stream().distinct().limit(3).forEach(trouble -> table.note("agents: %s", trouble));
        } finally {
            System.out.println("\n" + table.print() + "\n");
            Files.writeString(Path.of("target", "figures-calls.txt"), table.print() + "\n");
        }
    }

    private static List<CompletableFuture<Call>> call(PhoneNetwork network, int seconds, int aSecond) {
        Random random = new Random(seconds);
        List<CompletableFuture<Call>> calls = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < seconds * aSecond; i++) {
            LockSupport.parkNanos(begun + i * 1_000_000_000L / aSecond - System.nanoTime());
            calls.add(network.call(Strangers.aStranger())
                    .at(Pace.times(PACE))
                    .saying("I could not get through, please call me back about my order.")
                    .pressingWhenHearing("for english", "1")
                    .withPatience(Duration.ofSeconds(60 + random.nextInt(180)))
                    .talkingFor(Duration.ofMinutes(5))
                    .place());
        }
        return calls;
    }

    private void printRequests(List<Map<Step, Latencies>> slices) {
        Arrays.stream(Step.values())
                .filter(step -> slices.stream().anyMatch(slice -> slice.containsKey(step)))
                .forEach(step -> row(step.name().toLowerCase(Locale.ROOT), of(slices, Set.of(step))));
        row("all that a caller waits for", of(slices, DOCUMENTS));
        row("all requests", of(slices, Set.of(Step.values())));
        table.note(
                "p99 of what callers wait for, by %d s, the last when nobody new calls: %s ms",
                SLICE_SECONDS,
                slices.stream()
                        .map(slice -> of(List.of(slice), DOCUMENTS).within(0.99))
                        .toList());
        table.note(
                "requests by %d s: %s, of them heard by a caller: %s",
                SLICE_SECONDS,
                slices.stream()
                        .map(slice -> of(List.of(slice), Set.of(Step.values())).answered())
                        .toList(),
                slices.stream()
                        .map(slice -> of(List.of(slice), DOCUMENTS).answered())
                        .toList());
        table.note(
                "refused by %d s: %s",
                SLICE_SECONDS,
                slices.stream()
                        .map(slice -> of(List.of(slice), Set.of(Step.values())).refused())
                        .toList());
    }

    private static Latencies of(List<Map<Step, Latencies>> slices, Set<Step> steps) {
        return Latencies.all(slices.stream()
                .flatMap(slice -> slice.entrySet().stream())
                .filter(each -> steps.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private void row(String what, Latencies latencies) {
        String more = "%,d answered, %d not, %d refused, slowest %d ms"
                .formatted(latencies.answered(), latencies.unanswered(), latencies.refused(), latencies.within(1));
        table.add(what, (double) latencies.answered() / SECONDS, latencies.within(0.5), latencies.within(0.99), more);
    }

    private void printCalls(PhoneNetwork network, List<Call> calls, ProductDatabase database) {
        long kept =
                Long.parseLong(database.rows("select count(*) from desk_call").get(0));
        table.note("%,d calls made, %,d kept, %,d lost", calls.size(), kept, calls.size() - kept);
        table.note(
                "not ended: %s",
                database.rows("select count(*) from desk_call where stage <> 'ENDED'")
                        .get(0));
        table.note("outcomes: %s", database.rows("select outcome, count(*) from desk_call group by 1 order by 2 desc"));
        table.note("served out of turn: %s", database.rows(OVERTAKEN).get(0));
        table.note(
                "rules broken: %d in TwiML, %d in REST",
                network.journal().complaints().size(),
                network.journal().breaches().size());
        network.journal().complaints().stream().limit(3).forEach(complaint -> table.note("%s", complaint));
    }
}
