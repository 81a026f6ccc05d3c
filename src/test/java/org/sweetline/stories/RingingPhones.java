package org.sweetline.stories;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sweetline.testing.Strangers;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.signal.Exchange;

/** Strangers who call all the while, whether or not anybody is there. */
final class RingingPhones implements AutoCloseable {
    private static final int CALLERS = 2;
    private static final long PAUSE_MILLIS = 200;

    private final PhoneNetwork network;
    private final ScheduledExecutorService callers = Executors.newScheduledThreadPool(CALLERS);

    RingingPhones(PhoneNetwork network) {
        this.network = network;
        for (int caller = 0; caller < CALLERS; caller++) {
            callers.scheduleWithFixedDelay(this::ring, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** How many of the network's requests the product has answered with success. */
    long accepted() {
        return network.journal().exchanges().stream().filter(Exchange::accepted).count();
    }

    /** Until the last call is over. */
    @Override
    public void close() {
        callers.shutdown();
        try {
            callers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ring() {
        try {
            network.call(Strangers.aStranger()).saying("Is anybody there?").leaveVoicemail();
        } catch (RuntimeException e) {
            // A call that comes to nothing is part of the story; its requests stand in the journal.
        }
    }
}
