package org.sweetline.town.phone.calls;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.sweetline.town.phone.conference.Conference;
import org.sweetline.town.phone.conference.Conferences;
import org.sweetline.town.phone.conference.Participant;
import org.sweetline.town.phone.conference.Terms;
import org.sweetline.town.phone.people.Home;
import org.sweetline.town.phone.people.PhoneBook;
import org.sweetline.town.phone.people.Script;
import org.sweetline.town.phone.queue.WaitingLines;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.phone.signal.Journal;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.phone.signal.PhoneLine;
import org.sweetline.town.phone.signal.Sid;
import org.sweetline.town.phone.signal.Signals;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.sound.RecordingShelf;
import org.sweetline.town.wire.Param;

/** Where all legs are plugged in: it starts them, finds them, and holds what they share. */
public final class Switchboard {
    private final Clock clock;
    private final Account account;
    private final Signals signals;
    private final Journal journal;
    private final Pace pace;
    private final Map<String, Leg> legs = new ConcurrentHashMap<>();
    private final Map<String, Home> homes = new ConcurrentHashMap<>();
    private final PhoneBook phoneBook = new PhoneBook();
    private final RecordingShelf shelf = new RecordingShelf();
    private final Tapings tapings = new Tapings(shelf);
    private final Transcripts transcripts = new Transcripts();
    private final WaitingLines queues;
    private final Conferences conferences;
    private final Launches launches;

    public Switchboard(Clock clock, Account account, Signals signals, Journal journal, Pace pace) {
        this.clock = clock;
        this.account = account;
        this.signals = signals;
        this.journal = journal;
        this.pace = pace;
        this.queues = new WaitingLines(clock);
        this.conferences = new Conferences(clock, account, signals, pace, shelf);
        this.launches = new Launches(pace);
    }

    /** Somebody calls the number; the future ends when all about the call is told. */
    public CompletableFuture<Call> comesIn(String from, Script script, Reports reports, Pace ownPace, PhoneLine line) {
        Leg leg = leg(
                new Call(Sid.next("CA"), from, account.number(), "inbound", clock.instant()), reports, script, ownPace);
        CompletableFuture<Call> settled = new CompletableFuture<>();
        signals.inBackground(() -> run(new InboundCall(leg, line), leg, settled));
        return settled;
    }

    /** The product calls somebody, who hears its document. */
    public OutboundCall callOut(Order order, Reports reports, Hop document) {
        return start(
                newCall(order, "outbound-api"),
                order,
                reports,
                call -> {
                    call.tellAnswered();
                    call.leg().documents().follow(document);
                },
                () -> {});
    }

    /** The product calls somebody into a conference. */
    public OutboundCall invite(Order order, Reports reports, Conference conference, Terms terms) {
        return start(
                newCall(order, "outbound-api"),
                order,
                reports,
                call -> {
                    call.tellAnswered();
                    Optional<Participant> place = conference.join(call.leg(), terms);
                    if (place.isEmpty())
                        journal.breach(call.call().sid(), "16025 the label " + terms.label() + " is taken");
                    else new Talk(call.leg()).in(place.get());
                },
                () -> {});
    }

    /** A leg rings somebody; who hears the document first, if there is one, and is connected unless it ends the call. */
    OutboundCall dialled(Leg parent, Order order, Reports reports, String screenUrl) {
        Call child = newCall(order, "outbound-dial");
        child.isFrom(parent.sid());
        return start(
                child,
                order,
                reports,
                call -> {
                    call.tellAnswered();
                    if (!screenUrl.isEmpty()) call.leg().documents().follow(Hop.to(Step.SCREEN, screenUrl));
                    if (!call.isOver()) call.bridges(parent);
                },
                parent::wake);
    }

    /** So many calls a second may be started by the product; zero for as many as it wants. */
    public void callsPerSecond(double calls) {
        launches.perSecond(calls);
    }

    public void lives(String number, Home home) {
        homes.put(number, home);
    }

    public Optional<Leg> leg(String sid) {
        return Optional.ofNullable(legs.get(sid));
    }

    public List<Leg> legs() {
        return new ArrayList<>(legs.values());
    }

    public Account account() {
        return account;
    }

    public Signals signals() {
        return signals;
    }

    public Journal journal() {
        return journal;
    }

    public PhoneBook phoneBook() {
        return phoneBook;
    }

    public RecordingShelf shelf() {
        return shelf;
    }

    public Tapings tapings() {
        return tapings;
    }

    public Transcripts transcripts() {
        return transcripts;
    }

    public WaitingLines queues() {
        return queues;
    }

    public Conferences conferences() {
        return conferences;
    }

    List<Param> standardParams(Call call) {
        String known = call.direction().equals("inbound") ? call.from() : call.to();
        return CallParams.standard(account, call, homes.getOrDefault(known, Home.UNKNOWN));
    }

    void ended(Leg leg) {
        tapings.stop(leg);
        transcripts.endAll(leg);
    }

    private Call newCall(Order order, String direction) {
        return new Call(Sid.next("CA"), order.from(), order.to(), direction, clock.instant());
    }

    private Leg leg(Call call, Reports reports, Script script, Pace ownPace) {
        Leg leg = new Leg(this, call, reports, script, ownPace);
        legs.put(call.sid(), leg);
        return leg;
    }

    private OutboundCall start(Call call, Order order, Reports reports, OutboundCall.Answered answered, Runnable over) {
        Leg leg = leg(call, reports, new Script(), pace);
        Duration queued = launches.next();
        if (!queued.isZero()) journal.plays(CallStatus.QUEUED);
        OutboundCall outbound = new OutboundCall(leg, order, queued, answered, over);
        signals.inBackground(outbound::run);
        return outbound;
    }

    private static void run(InboundCall call, Leg leg, CompletableFuture<Call> settled) {
        try {
            call.run();
            settled.complete(leg.call());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            settled.completeExceptionally(e);
        } catch (RuntimeException e) {
            settled.completeExceptionally(e);
        }
    }
}
