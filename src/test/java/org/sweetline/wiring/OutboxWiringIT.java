package org.sweetline.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sweetline.events.ParkedReactions;
import org.sweetline.events.ParkedReactions.ParkedReaction;

@ExtendWith(ArquillianExtension.class)
class OutboxWiringIT {
    @Inject
    ParcelLedger ledger;

    @Inject
    ParkedReactions parked;

    @Inject
    CarryTheParcelOut outside;

    @Deployment
    static WebArchive product() {
        return ProductWar.withTests();
    }

    @Test
    void reactionFollowsItsEventOnce() {
        ledger.drop("light-1");

        eventually(() -> assertThat(ledger.outboxRows("light-1", "DONE")).isEqualTo(1));

        assertThat(ledger.tries("light-1")).isEqualTo(1);
        assertThat(ledger.entered("light-1")).isEqualTo(1);
        assertThat(ledger.feedRows("light-1")).isEqualTo(1);
    }

    @Test
    void reactionThatFailsLeavesNothingAndIsTriedAgain() {
        ledger.drop("slippery-1");
        eventually(() -> assertThat(ledger.tries("slippery-1")).isEqualTo(1));
        eventually(() -> assertThat(ledger.outboxRows("slippery-1", "WAITING")).isEqualTo(1));
        assertThat(ledger.entered("slippery-1")).isZero();

        ledger.makeDue("slippery-1");

        eventually(() -> assertThat(ledger.outboxRows("slippery-1", "DONE")).isEqualTo(1));
        assertThat(ledger.tries("slippery-1")).isEqualTo(2);
        assertThat(ledger.entered("slippery-1")).isEqualTo(1);
    }

    @Test
    void reactionWhoseRowWasTakenOverLeavesNothing() {
        ledger.drop("coveted-1");

        eventually(() -> assertThat(ledger.outboxRows("coveted-1", "DONE")).isEqualTo(1));

        assertThat(ledger.tries("coveted-1")).isEqualTo(2);
        assertThat(ledger.entered("coveted-1")).isEqualTo(1);
    }

    @Test
    void reactionThatFailsEightTimesIsParkedUntilAPersonLooks() throws Exception {
        ledger.drop("heavy-1");

        eventually(() -> {
            ledger.makeDue("heavy-1");
            assertThat(ledger.outboxRows("heavy-1", "PARKED")).isEqualTo(1);
        });

        assertThat(ledger.tries("heavy-1")).isEqualTo(8);
        assertThat(ledger.entered("heavy-1")).isZero();
        ParkedReaction shown = parked.list().stream()
                .filter(reaction -> reaction.key().equals("heavy-1"))
                .findFirst()
                .orElseThrow();
        assertThat(shown.lastError()).contains("dropped heavy-1");
        assertThat(parked.drop(shown.id())).isTrue();
        assertThat(parked.list()).noneMatch(reaction -> reaction.key().equals("heavy-1"));
    }

    @Test
    void reactionsToOneEventAreOneTransaction() {
        ledger.sort("whole-1", 1);

        eventually(() -> assertThat(ledger.outboxRows("whole-1", "DONE")).isEqualTo(2));

        assertThat(ledger.doneIn("whole-1")).isEqualTo(1);
        assertThat(ledger.entered("shelf whole-1 1")).isEqualTo(1);
    }

    @Test
    void reactionThatFailsHarmsNoOtherToItsEvent() {
        ledger.sort("torn-1", 1);

        eventually(() -> assertThat(ledger.outboxRows("torn-1", "DONE")).isEqualTo(1));

        eventually(() -> assertThat(ledger.outboxRows("torn-1", "WAITING")).isEqualTo(1));
        assertThat(ledger.entered("shelf torn-1 " + ledger.tries("shelve torn-1")))
                .isEqualTo(1);
    }

    @Test
    void thoseBehindAreDoneWithWhereOnceSuffices() {
        ledger.sort("often-1", 3);

        eventually(() -> assertThat(ledger.outboxRows("often-1", "DONE")).isEqualTo(6));

        assertThat(ledger.tries("stamp often-1")).isEqualTo(1);
        assertThat(ledger.tries("shelve often-1")).isEqualTo(3);
    }

    @Test
    void whatHangsOutsideHoldsUpNothingWithinAndTakesOnlyItsShareOfThreads() {
        for (int parcel = 1; parcel <= 12; parcel++) {
            ledger.mail("outside-" + parcel);
        }
        eventually(() -> assertThat(outside.waiting()).isEqualTo(2));

        ledger.drop("light-2");
        eventually(() -> assertThat(ledger.outboxRows("light-2", "DONE")).isEqualTo(1));

        assertThat(outside.waiting()).isEqualTo(2);
        outside.open();
        eventually(() -> assertThat(ledger.outboxRows("outside-12", "DONE")).isEqualTo(1));
        assertThat(outside.waiting()).isEqualTo(12);
    }

    private static void eventually(ThrowingRunnable assertions) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertions);
    }
}
