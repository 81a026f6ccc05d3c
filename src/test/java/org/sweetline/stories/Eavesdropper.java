package org.sweetline.stories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.signal.Exchange;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.wire.Param;

/** Somebody who knows all that was ever sent but not the token, and wants live calls to end and calls to be that never were. */
final class Eavesdropper implements AutoCloseable {
    private static final long PAUSE_MILLIS = 150;
    private static final int REFUSED = 403;
    private static final String NOBODYS_CALL = "CA" + "e".repeat(32);

    private final PhoneNetwork network;
    private final Random random;
    private final List<String> believed = new CopyOnWriteArrayList<>();
    private final AtomicInteger tried = new AtomicInteger();
    private final ScheduledExecutorService hands = Executors.newSingleThreadScheduledExecutor();

    Eavesdropper(PhoneNetwork network, Random random) {
        this.network = network;
        this.random = random;
        hands.scheduleWithFixedDelay(this::endSomebodysCall, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** What was taken for the network's own word. */
    List<String> believed() {
        return List.copyOf(believed);
    }

    int tried() {
        return tried.get();
    }

    /** What was sent, but unsigned, by another hand, with another value, and about a call of nobody. */
    void tryAgain(List<Exchange> sent) {
        for (Exchange exchange : sent) {
            Step step = exchange.step();
            String url = exchange.url();
            send(step, url, exchange.params(), "");
            send(step, url, exchange.params(), UUID.randomUUID().toString());
            send(step, url, with(exchange.params(), "From", "+12025550197"), exchange.signature());
            send(step, url, with(exchange.params(), "CallSid", NOBODYS_CALL), "");
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }

    private void endSomebodysCall() {
        List<Call> live = network.calls().stream()
                .filter(call -> !call.isOver() && call.direction().equals("inbound"))
                .toList();
        if (live.isEmpty()) return;
        List<Exchange> sent = network.journal().of(live.get(random.nextInt(live.size())));
        if (sent.isEmpty()) return;
        Exchange last = sent.get(sent.size() - 1);
        List<Param> over = with(last.params(), "CallStatus", "completed");
        send(Step.STATUS, network.line().statusUrl(), with(last.params(), "CallStatus", "completed"), "");
    }

    private void send(Step step, String url, List<Param> params, String signature) {
        String token = UUID.randomUUID().toString();
        Exchange answered = network.replay(
                new Exchange(Instant.EPOCH, step, "", "POST", url, params, signature, token, 0, "", "", 0));
        tried.incrementAndGet();
        boolean cutShort = answered.status() == 0 && hands.isShutdown();
        if (answered.status() != REFUSED && !cutShort) {
            believed.add("%s %s %s".formatted(answered.status(), answered.url(), answered.params()));
        }
    }

    private static List<Param> with(List<Param> params, String name, String value) {
        List<Param> changed = new ArrayList<>(params);
        changed.removeIf(param -> param.name().equals(name));
        changed.add(new Param(name, value));
        return changed;
    }
}
