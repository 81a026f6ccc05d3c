package org.sweetline.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.storage.FileStore;
import org.sweetline.work.BackgroundLoop;

/** Reads deliveries in the order they came: parses a few outside a transaction, then files them in one. */
@ApplicationScoped
class IntakeWorker implements BackgroundLoop {

    static final String NAME = "intake";

    private static final Logger LOG = System.getLogger(IntakeWorker.class.getName());
    private static final Duration NET = Duration.ofSeconds(1);
    private static final int BATCH = 64;

    /** No batch holds more raw bytes than this at once, unless a single delivery does. */
    private static final long MOST_BYTES = 32L << 20;

    private final IntakeStep step;
    private final FileStore files;
    private final Instance<DeliveryReader<?>> found;
    private volatile @Nullable Map<String, DeliveryReader<?>> readers;

    @Inject
    IntakeWorker(IntakeStep step, FileStore files, @Any Instance<DeliveryReader<?>> readers) {
        this.step = step;
        this.files = files;
        this.found = readers;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** On a busy day several come meanwhile, and are filed together. */
    @Override
    public Duration gathering() {
        return Duration.ofMillis(30);
    }

    @Override
    public Duration givesWay() {
        return SHORTLY;
    }

    @Override
    public Duration turn() throws Exception {
        List<DueDelivery> due = step.due(BATCH);
        if (due.isEmpty()) {
            return NET;
        }
        file(prepare(due));
        return Duration.ZERO;
    }

    private List<PreparedDelivery<?>> prepare(List<DueDelivery> due) throws Exception {
        List<PreparedDelivery<?>> prepared = new ArrayList<>();
        long bytes = 0;
        for (DueDelivery one : due) {
            Delivery delivery = one.delivery();
            bytes += delivery.size();
            if (bytes > MOST_BYTES && !prepared.isEmpty()) {
                break;
            }
            try {
                prepared.add(PreparedDelivery.of(delivery, raw(one), reader(delivery)));
            } catch (Exception | StackOverflowError e) {
                failed(delivery, e);
            }
        }
        return prepared;
    }

    /** One transaction for all; when any of them fails, each gets its own, so that one bad delivery harms no other. */
    private void file(List<PreparedDelivery<?>> prepared) throws Exception {
        if (prepared.isEmpty()) {
            return;
        }
        try {
            step.file(prepared);
        } catch (Exception | StackOverflowError e) {
            if (prepared.size() == 1) {
                failed(prepared.get(0).delivery(), e);
                return;
            }
            for (PreparedDelivery<?> one : prepared) {
                file(List.of(one));
            }
        }
    }

    private void failed(Delivery delivery, Throwable error) throws Exception {
        LOG.log(Level.WARNING, "delivery " + delivery.id() + " could not be filed", error);
        step.failed(delivery, error);
    }

    private byte[] raw(DueDelivery due) throws IOException {
        try (InputStream in = due.body().open(files)) {
            return in.readAllBytes();
        }
    }

    private DeliveryReader<?> reader(Delivery delivery) {
        Map<String, DeliveryReader<?>> known = readers;
        if (known == null) {
            known = found.stream().collect(Collectors.toMap(reader -> reader.channel(), reader -> reader));
            readers = known;
        }
        DeliveryReader<?> reader = known.get(delivery.channel());
        if (reader == null) {
            throw new IllegalStateException("nobody reads deliveries of " + delivery.channel());
        }
        return reader;
    }
}
