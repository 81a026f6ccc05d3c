package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.AnsweringFloor;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.calls.Experience;
import org.sweetline.town.phone.conference.Conference;
import org.sweetline.town.phone.rest.Troubles.Kind;
import org.sweetline.town.phone.signal.Exchange;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Latencies;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.phone.signal.Step;

/**
 * All kinds of callers, agents of all habits and a network in a bad mood; every call ends, once, as its caller remembers.
 *
 * <p>-Dcalls=1000 is the long way; -Dseed=… repeats a run. docs/figures.md has the command and what came of it.
 */
@ItsOwnProduct
class AThousandCallsStory {
    private static final int CALLS = Integer.getInteger("calls", 30);
    private static final int A_SECOND = Integer.getInteger("calls.second", 8);
    /** By the network's clock, which goes a hundred times faster: two that are asked for at once, and one is kept back. */
    private static final double STARTED_A_SECOND = 0.2;

    /** Of how many calls everything is sent once more. */
    private static final int REPLAYED = 12;

    private static final Duration TALK = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(240 + CALLS / 10);
    private static final System.Logger LOG = System.getLogger(AThousandCallsStory.class.getName());
    private static final Map<Experience, Set<String>> REMEMBERED = Map.of(
            Experience.TALKED, Set.of("ANSWERED", "TRANSFERRED"),
            Experience.LEFT_A_MESSAGE, Set.of("VOICEMAIL"),
            Experience.GAVE_UP, Set.of("ABANDONED"),
            Experience.HEARD_OUT, Set.of("CALLBACK", "TEXTED", "VOICEMAIL", "ABANDONED"),
            Experience.NOT_ANSWERED, Set.of("ABANDONED", "FAILED", "REJECTED"),
            Experience.BROKEN, Set.of("ABANDONED", "FAILED"));

    private static final Pattern LEFT_THE_LINE =
            Pattern.compile("The text is on its way|We will call you back|문자를 보내|전화드리겠");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final SweetlineServer sweetline =
            SweetlineServer.alone("calls").withAdministrator().with("SWEETLINE_CALLS_QUIET", "PT10S");
    private final PhoneNetwork network = sweetline.town().phone();

    @AfterEach
    void stop() {
        sweetline.close();
    }

    @Test
    void everyCallEndsOnceAsItsCallerRemembers() throws Exception {
        sweetline.start();
        callbacksAreOfferedToEverybody();
        List<Call> calls;
        Set<String> unanswered;
        try (AnsweringFloor floor = new AnsweringFloor(sweetline, random, TALK)
                        .absent(8)
                        .transferring(3)
                        .closing(12)
                        .inTwoBrowsers(3)
                        .open(10, 2);
                ProductDatabase database = new ProductDatabase(sweetline.data());
                Eavesdropper eavesdropper = new Eavesdropper(network, random)) {
            CallBook book = new CallBook(database);
            MixedCallers callers = new MixedCallers(network, random, Pace.waitingAt(20));
            network.phoneBook().everybodyElse(callers::whoAnswers);
            theNetworkIsInABadMood();

            calls = callers.call(CALLS, A_SECOND);
            unanswered = callers.unanswered();
            eventually(
                    PATIENCE,
                    () -> assertThat(book.uncalled()).as("seed %s", seed).isEmpty());

            floor.goHome();
            try {
                eventually(
                        PATIENCE,
                        () -> assertThat(book.impossible())
                                .as(() -> stories(book, book.unended()))
                                .isEmpty());
            } finally {
                print(calls, book, floor);
            }
            List<String> misremembered = misremembered(calls, callers.accepted(), book.outcomes());
            assertThat(misremembered).as(() -> stories(book, misremembered)).isEmpty();
            assertThat(floor.troubles()).as("seed %s", seed).isEmpty();
            if (CALLS >= LineTroubles.ALL_IN) {
                assertThat(network.journal().played()).as("seed %s", seed).containsKeys(LineTroubles.certain());
            }
            assertThat(book.called()).as("nobody was called, seed %s", seed).isNotEmpty();
            nothingChangesByWhatNobodySigned(calls, book, eavesdropper);
            nothingChangesByWhatIsReplayedADayLater(calls, book);
        }
        assertThat(network.journal().complaints())
                .as("TwiML, seed %s", seed)
                .filteredOn(complaint -> !LineTroubles.isMeant(complaint, unanswered))
                .isEmpty();
        assertThat(network.journal().breaches()).as("REST, seed %s", seed).isEmpty();
    }

    /** However short the line is, so that there is always somebody to call back. */
    private void callbacksAreOfferedToEverybody() {
        ApiClient manager = sweetline.desk().withRole("manager");
        String settings = manager.get("/phone-settings").answers(200).text().replaceFirst(",\"version\":\\d+", "");
        manager.put("/phone-settings")
                .json(settings.replaceFirst("\"offerCallbackFromPosition\":\\d+", "\"offerCallbackFromPosition\":1"))
                .answers(200);
    }

    private void nothingChangesByWhatNobodySigned(List<Call> calls, CallBook book, Eavesdropper eavesdropper) {
        List<String> before = settled(book);

        eavesdropper.tryAgain(some(calls));

        assertThat(eavesdropper.believed()).as("believed, seed %s", seed).isEmpty();
        assertThat(eavesdropper.tried()).isPositive();
        assertThat(changed(before, settled(book))).as("unsigned, seed %s", seed).isEmpty();
    }

    private void nothingChangesByWhatIsReplayedADayLater(List<Call> calls, CallBook book) throws SQLException {
        List<String> before = settled(book);
        book.forgetAnswers();

        List<Exchange> replayed = some(calls);
        replayed.forEach(network::replay);

        assertThat(replayed).as("replayed, seed %s", seed).isNotEmpty();
        assertThat(changed(before, settled(book)))
                .as("changed by a replay, seed %s", seed)
                .isEmpty();
    }

    /** What was taken of a few calls, all of what a call asks for. */
    private List<Exchange> some(List<Call> calls) {
        return calls.stream()
                .map(network.journal()::of)
                .filter(sent -> !sent.isEmpty())
                .skip(random.nextInt(REPLAYED))
                .limit(REPLAYED)
                .flatMap(List::stream)
                .filter(Exchange::accepted)
                .filter(exchange -> exchange.method().equals("POST"))
                .toList();
    }

    private static List<String> changed(List<String> before, List<String> after) {
        Set<String> known = new HashSet<>(before);
        Set<String> still = new HashSet<>(after);
        return Stream.concat(
                        before.stream().filter(row -> !still.contains(row)).map(row -> "- " + row),
                        after.stream().filter(row -> !known.contains(row)).map(row -> "+ " + row))
                .toList();
    }

    private List<String> settled(CallBook book) {
        eventually(PATIENCE, () -> assertThat(book.unread()).isEmpty());
        return book.rows();
    }

    private void theNetworkIsInABadMood() {
        network.mishaps().seeded(seed);
        for (Step step :
                List.of(Step.CONFERENCE, Step.STATUS, Step.RECORDING, Step.TRANSCRIPTION, Step.MESSAGE_STATUS)) {
            network.mishaps()
                    .often(Fault.DOUBLED_NEW_TOKEN, step, 0.04)
                    .often(Fault.DOUBLED_AT_ONCE, step, 0.02)
                    .often(Fault.SWAPPED, step, 0.04)
                    .often(Fault.DELAYED, step, 0.02)
                    .often(Fault.UNKNOWN_PARAMETER, step, 0.02)
                    .often(Fault.ANSWER_LOST, step, 0.02)
                    .often(Fault.OTHER_TIME, step, 0.02)
                    .often(Fault.UNSIGNED, step, 0.01);
        }
        for (Step step : List.of(Step.ACTION, Step.REDIRECT, Step.WAIT, Step.ANSWERED, Step.SCREEN)) {
            network.mishaps().often(Fault.ANSWER_LOST, step, 0.01);
        }
        network.rest()
                .troubles()
                .often(Kind.TOO_MANY, 0.03, seed)
                .often(Kind.REFUSED, 0.01, seed)
                .often(Kind.DONE_BUT_FAILED, 0.01, seed)
                .often(Kind.DONE_BUT_UNHEARD, 0.01, seed)
                .often(Kind.LATE, 0.02, seed)
                .often(Kind.LABEL_TAKEN, 0.05, seed);
        LineTroubles.REFUSALS.forEach(network.rest().troubles()::next);
        network.callsPerSecond(STARTED_A_SECOND);
    }

    /** Calls that the desk remembers otherwise than those who made them. */
    private List<String> misremembered(List<Call> calls, Set<String> accepted, Map<String, String> outcomes) {
        return calls.stream()
                .filter(call -> outcomes.containsKey(call.sid()) || accepted.contains(call.sid()))
                .filter(call -> !remembered(call).contains(outcomes.getOrDefault(call.sid(), "nothing")))
                .map(Call::sid)
                .toList();
    }

    /** Who was sent on after a talk and then chose something else than waiting remembers both. */
    private static Set<String> remembered(Call call) {
        String last =
                call.heard().isEmpty() ? "" : call.heard().get(call.heard().size() - 1);
        if (call.experience() == Experience.TALKED
                && LEFT_THE_LINE.matcher(last).find()) {
            return Set.of("TEXTED", "CALLBACK");
        }
        return REMEMBERED.getOrDefault(call.experience(), Set.of());
    }

    /** For whoever has to find out: what these calls heard, what was asked about them, and what the desk wrote down. */
    private String stories(CallBook book, List<String> sids) {
        StringBuilder stories = new StringBuilder("seed " + seed);
        for (String sid : sids) {
            network.call(sid).ifPresent(call -> {
                stories.append("\n%s %s %s %s".formatted(sid, call.status(), call.experience(), call.heard()));
                network.journal()
                        .of(call)
                        .forEach(exchange -> stories.append("\n    ").append(told(exchange)));
            });
            book.events(sid).forEach(event -> stories.append("\n  ").append(event));
        }
        return stories.append("\n").toString();
    }

    private static String told(Exchange exchange) {
        return "%s %s %s %s %s%s%s"
                .formatted(
                        exchange.at(),
                        exchange.step(),
                        exchange.status(),
                        exchange.url(),
                        exchange.param("Digits"),
                        exchange.param("QueueResult"),
                        exchange.param("CallStatus"));
    }

    private void print(List<Call> calls, CallBook book, AnsweringFloor floor) {
        Map<Experience, Long> heard =
                calls.stream().collect(Collectors.groupingBy(Call::experience, TreeMap::new, Collectors.counting()));
        Map<Step, Latencies> latencies = new TreeMap<>(network.journal().latencies());
        long reused = network.conferences().all().stream()
                .collect(Collectors.groupingBy(Conference::name, Collectors.counting()))
                .values()
                .stream()
                .filter(sameName -> sameName > 1)
                .count();
        LOG.log(
                System.Logger.Level.INFO,
                "faults played: {0}\n pages closed in a talk: {1}, names of conferences used again: {2}",
                network.journal().played(),
                floor.closedInATalk(),
                reused);
        LOG.log(
                System.Logger.Level.INFO,
                "{0} calls, seed {1}\n callers: {2}\n desk: {3}\n called: {4}\n webhooks: {5} answered, p99 {6} ms: {7}",
                calls.size(),
                Long.toString(seed),
                heard,
                book.summary(),
                book.called(),
                Latencies.all(latencies.values()).answered(),
                Latencies.all(latencies.values()).within(0.99),
                latencies.entrySet().stream()
                        .map(each ->
                                "%s %d".formatted(each.getKey(), each.getValue().within(0.99)))
                        .collect(Collectors.joining(", ")));
    }
}
