package org.sweetline.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TransactionWiringIT {
    @Inject
    ParcelLedger ledger;

    @Deployment
    static WebArchive product() {
        return ProductWar.withTests();
    }

    @Test
    void whatIsRolledBackHasNotHappened() {
        assertThatThrownBy(() -> ledger.dropAndThinkBetterOfIt("rolled-back-1")).hasMessage("not after all");

        assertThat(ledger.feedRows("rolled-back-1")).isZero();
        assertThat(ledger.outboxRows("rolled-back-1", "WAITING")).isZero();
        assertThat(ledger.outboxRows("rolled-back-1", "DONE")).isZero();
    }

    @Test
    void eventIsCommittedTogetherWithWhatItTellsOf() {
        ledger.enterAndDrop("together-1");

        assertThat(ledger.toldAsItWasEntered("together-1")).isTrue();
    }

    @Test
    void eventWithoutATransactionIsRefused() {
        assertThatThrownBy(() -> ledger.dropWithoutATransaction("bare-1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void packagePrivateTransactionalBeanIsIntercepted() {
        ledger.drop("intercepted-1");

        assertThat(ledger.feedRows("intercepted-1")).isEqualTo(1);
        assertThat(ledger.getClass()).isNotEqualTo(ParcelLedger.class);
    }
}
