package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.Town;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.phone.signal.Exchange;
import org.sweetline.town.phone.signal.Step;

/**
 * Mails wait in the mailbox and phones ring while the product is killed, again and again; what it accepted is there once.
 *
 * <p>-Dkills=20 -Dmails=500 is the long way; -Dseed=… repeats a run.
 */
@ItsOwnProduct
class NothingIsLostStory {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int MAILS = Integer.getInteger("mails", 200);
    private static final int WEBHOOKS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final System.Logger LOG = System.getLogger(NothingIsLostStory.class.getName());

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final SweetlineServer sweetline = SweetlineServer.alone("killed");
    private final Town town = sweetline.town();

    @AfterEach
    void stop() {
        sweetline.close();
    }

    @Test
    void everyAcceptedMessageIsThereExactlyOnce() {
        Set<String> subjects = fillTheMailbox();

        try (RingingPhones phones = new RingingPhones(town.phone())) {
            for (int kill = 1; kill <= KILLS; kill++) {
                sweetline.launch();
                aMomentOfThe(kill);
                LOG.log(
                        System.Logger.Level.INFO,
                        "kill {0} of {1}: {2} mails unread, {3} webhooks accepted, seed {4}",
                        kill,
                        KILLS,
                        town.mail().unseen(),
                        phones.accepted(),
                        Long.toString(seed));
                sweetline.kill();
            }
            sweetline.start();
            eventually(PATIENCE, () -> assertThat(phones.accepted()).isGreaterThanOrEqualTo(WEBHOOKS));
        }
        eventually(PATIENCE, () -> assertThat(town.mail().unseen()).isZero());
        eventually(PATIENCE, this::nothingWaits);

        Map<String, Integer> found = whatIsThere();
        assertThat(found)
                .as("seed %s", seed)
                .allSatisfy((what, times) -> assertThat(times).as(what).isEqualTo(1));
        assertThat(found.keySet()).as("seed %s", seed).containsAll(subjects).containsAll(acceptedCalls());
    }

    private Set<String> fillTheMailbox() {
        Set<String> subjects = new TreeSet<>();
        for (int i = 0; i < MAILS; i++) {
            String subject = "Letter %03d in the mailbox".formatted(i);
            town.mail()
                    .deliver(Letter.from(Strangers.aStranger())
                            .at(Instant.now())
                            .about(subject)
                            .saying("Is it lost?"));
            subjects.add(subject);
        }
        return subjects;
    }

    /** Every third kill comes while it starts; the others when so many mails are read, so that all of the way is met. */
    private void aMomentOfThe(int kill) {
        if (kill % 3 == 0) {
            pass(Duration.ofMillis(random.nextInt(12_000)));
            return;
        }
        sweetline.awaitReady();
        int left = (int) ((long) MAILS * (KILLS - kill) / KILLS) + random.nextInt(MAILS / KILLS);
        await().dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> town.mail().unseen() <= left);
        pass(Duration.ofMillis(random.nextInt(300)));
    }

    /** The one place where time itself is the matter: a kill does not wait for anything. */
    private static void pass(Duration duration) {
        Instant end = Instant.now().plus(duration);
        await().dontCatchUncaughtExceptions()
                .atMost(duration.plusSeconds(5))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> !Instant.now().isBefore(end));
    }

    private void nothingWaits() {
        assertThat(figure("intake", "waiting")).isZero();
        assertThat(figure("intake", "failed")).isZero();
        assertThat(figure("outbox", "parked")).isZero();
    }

    private long figure(String component, String name) {
        return sweetline.program().get("/operations/health").answers(200).json().getJsonArray("components").stream()
                .map(JsonObject.class::cast)
                .filter(health -> health.getString("name").equals(component))
                .mapToLong(health ->
                        health.getJsonObject("figures").getJsonNumber(name).longValue())
                .sum();
    }

    /** A call counts as accepted when its first request was; a later one alone has no call to stand on. */
    private Set<String> acceptedCalls() {
        return town.phone().journal().exchanges().stream()
                .filter(exchange -> exchange.step() == Step.VOICE && exchange.accepted())
                .map(Exchange::callSid)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Subjects of mails and ids of calls, with how often each stands in the desk. */
    private Map<String, Integer> whatIsThere() {
        Map<String, Integer> found = new TreeMap<>();
        ApiClient program = sweetline.program();
        for (String ticket : allTickets(program)) {
            for (JsonObject entry : program.get("/tickets/" + ticket + "/timeline?limit=200")
                    .answers(200)
                    .items()) {
                switch (entry.getString("kind")) {
                    case "message" -> found.merge(entry.getString("subject"), 1, Integer::sum);
                    case "call" -> found.merge(Answer.text(entry, "call.sid"), 1, Integer::sum);
                    default -> {
                        // Milestones are ours.
                    }
                }
            }
        }
        return found;
    }

    private static List<String> allTickets(ApiClient program) {
        List<String> numbers = new ArrayList<>();
        String after = "";
        do {
            Answer page = program.get("/tickets?view=all&limit=200" + after).answers(200);
            page.items().forEach(ticket -> numbers.add(ticket.getString("number")));
            after = page.text("next").isEmpty() ? "" : "&after=" + page.text("next");
        } while (!after.isEmpty());
        return numbers;
    }
}
