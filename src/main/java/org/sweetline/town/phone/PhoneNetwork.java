package org.sweetline.town.phone;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.sweetline.town.cast.Person;
import org.sweetline.town.wire.LoopbackServer;
import org.sweetline.town.wire.Threads;

/** A phone network that behaves towards the product as Twilio does: signed webhooks, TwiML, callbacks, a REST API. */
public final class PhoneNetwork implements AutoCloseable {
    private final Clock clock;
    private final Account account;
    private final Pace pace;
    private final Journal journal = new Journal();
    private final RecordingShelf shelf = new RecordingShelf();
    private final Messages messages = new Messages();
    private final Map<String, Call> calls = new ConcurrentHashMap<>();
    private final ProductAddress product = new ProductAddress();
    private final ExecutorService threads = Threads.pool("phone");
    private final WebhookSender sender;
    private final TwilioRest rest;
    private final LoopbackServer server;
    private volatile PhoneLine line = PhoneLine.of("");

    private PhoneNetwork(Clock clock, Account account, Pace pace, int port) {
        this.clock = clock;
        this.account = account;
        this.pace = pace;
        this.sender = new WebhookSender(account, product, journal, clock, threads);
        this.rest = new TwilioRest(this, shelf, messages);
        this.server = LoopbackServer.start("phone-api", port, rest::answer);
    }

    public static PhoneNetwork start(Clock clock, Account account, Pace pace, int port) {
        return new PhoneNetwork(clock, account, pace, port);
    }

    /** For tests: a free port, and no caller ever waits. */
    public static PhoneNetwork startFast(Clock clock) {
        return start(clock, Account.demo(), Pace.instant(), 0);
    }

    /** Connects the number to the product: what is signed is the public URL, what is called is the reachable one. */
    public void connect(String publicUrl, String reachableUrl) {
        product.set(publicUrl, reachableUrl);
        line = PhoneLine.of(product.publicUrl());
    }

    public void connect(PhoneLine otherLine) {
        line = otherLine;
    }

    public Caller call(Person person) {
        return new Caller(this, person.phone(), person.place(), pace);
    }

    /** Sends a request of the journal once more, as somebody might who has recorded it. */
    public Exchange replay(Exchange sent) {
        Call call = call(sent.callSid()).orElseThrow();
        return sender.replay(sent, call);
    }

    public Account account() {
        return account;
    }

    /** What TWILIO_API_BASE is to point at. */
    public String url() {
        return server.url();
    }

    public int port() {
        return server.port();
    }

    public PhoneLine line() {
        return line;
    }

    public Journal journal() {
        return journal;
    }

    /** What the product did over REST, and how it shall be answered. */
    public TwilioRest rest() {
        return rest;
    }

    public Messages messages() {
        return messages;
    }

    public Optional<Call> call(String sid) {
        return Optional.ofNullable(calls.get(sid));
    }

    public List<Call> calls() {
        return List.copyOf(calls.values());
    }

    @Override
    public void close() {
        server.close();
        threads.shutdownNow();
    }

    CompletableFuture<Call> place(Caller caller) {
        Call call = new Call(Sid.next("CA"), caller.number(), account.number(), clock.instant());
        calls.put(call.sid(), call);
        CompletableFuture<Call> settled = new CompletableFuture<>();
        threads.execute(() -> run(new Leg(this, call, caller), settled));
        return settled;
    }

    Recording recorded(Call call, Caller caller, Duration longest) {
        Duration spoken = Verbs.speaking(caller.words());
        Duration length = spoken.compareTo(longest) > 0 ? longest : spoken;
        Recording recording =
                new Recording(Sid.next("RE"), call.sid(), call.now(), length, caller.words(), caller.recordingFate());
        shelf.keep(recording);
        call.keep(recording);
        return recording;
    }

    String recordingUrl(Recording recording) {
        return restUrl() + "/Recordings/" + recording.sid();
    }

    String restUrl() {
        return url() + "/" + Account.API_VERSION + "/Accounts/" + account.sid();
    }

    String absolute(String url) {
        return url.startsWith("/") ? product.publicUrl() + url : url;
    }

    WebhookSender sender() {
        return sender;
    }

    private static void run(Leg leg, CompletableFuture<Call> settled) {
        try {
            leg.run();
            settled.complete(leg.call());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            settled.completeExceptionally(e);
        } catch (RuntimeException e) {
            settled.completeExceptionally(e);
        }
    }
}
