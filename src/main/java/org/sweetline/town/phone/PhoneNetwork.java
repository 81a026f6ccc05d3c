package org.sweetline.town.phone;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.calls.Leg;
import org.sweetline.town.phone.calls.Reports;
import org.sweetline.town.phone.calls.Switchboard;
import org.sweetline.town.phone.conference.Conferences;
import org.sweetline.town.phone.door.PhoneDoor;
import org.sweetline.town.phone.people.Callee;
import org.sweetline.town.phone.people.PhoneBook;
import org.sweetline.town.phone.queue.WaitingLines;
import org.sweetline.town.phone.rest.TwilioRest;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.phone.signal.Cookies;
import org.sweetline.town.phone.signal.Exchange;
import org.sweetline.town.phone.signal.Journal;
import org.sweetline.town.phone.signal.Mishaps;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.phone.signal.PhoneLine;
import org.sweetline.town.phone.signal.ProductAddress;
import org.sweetline.town.phone.signal.Signals;
import org.sweetline.town.phone.signal.WebhookSender;
import org.sweetline.town.phone.texts.Inbox;
import org.sweetline.town.phone.texts.Messages;
import org.sweetline.town.phone.texts.Texter;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.LoopbackServer;
import org.sweetline.town.wire.Threads;

/** A phone network that behaves towards the product as Twilio does: signed webhooks, TwiML, callbacks, a REST API. */
public final class PhoneNetwork implements AutoCloseable {
    private final Clock clock;
    private final Account account;
    private final Pace pace;
    private final Journal journal = new Journal();
    private final ProductAddress product = new ProductAddress();
    private final ExecutorService threads = Threads.pool("phone");
    private final WebhookSender sender;
    private final Signals signals;
    private final Switchboard board;
    private final Messages messages;
    private final Inbox inbox;
    private final TwilioRest rest;
    private final PhoneDoor door;
    private final LoopbackServer server;
    private volatile PhoneLine line = PhoneLine.of("");

    private PhoneNetwork(Clock clock, Account account, Pace pace, int port) {
        this.clock = clock;
        this.account = account;
        this.pace = pace;
        this.sender = new WebhookSender(account, product, journal, clock, threads);
        this.signals = new Signals(sender, product, threads);
        this.board = new Switchboard(clock, account, signals, journal, pace);
        this.messages = new Messages(clock, account, signals, pace);
        this.inbox = new Inbox(messages, signals, journal, () -> line.smsUrl(), this::restUrl);
        this.rest = new TwilioRest(board, messages, this::line, this::connect);
        this.door = new PhoneDoor(account, clock, board.phoneBook());
        this.server = LoopbackServer.start("phone-api", port, this::answer);
        board.shelf().servedAt(restUrl());
    }

    public static PhoneNetwork start(Clock clock, Account account, Pace pace, int port) {
        return new PhoneNetwork(clock, account, pace, port);
    }

    /** For tests: a free port, and whoever speaks or waits takes hardly any time. */
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

    public Texter text(Person person) {
        return new Texter(person.phone(), account.number(), clock.instant(), inbox::deliver);
    }

    /** Who sits at the browser of this identity. */
    public Callee agent(String identity) {
        return board.phoneBook().callee("client:" + identity);
    }

    /** Who answers at this number: an agent's mobile, a customer, a machine. */
    public Callee at(String number) {
        return board.phoneBook().callee(number);
    }

    /** Sends a request of the journal once more, as somebody might who has recorded it. */
    public Exchange replay(Exchange sent) {
        return sender.replay(sent, new Cookies());
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

    /** What goes wrong by chance with what the network sends. */
    public Mishaps mishaps() {
        return signals.mishaps();
    }

    /** What the product did over REST, and how it shall be answered. */
    public TwilioRest rest() {
        return rest;
    }

    /** Where browsers are phones. */
    public PhoneDoor door() {
        return door;
    }

    public Messages messages() {
        return messages;
    }

    public WaitingLines queues() {
        return board.queues();
    }

    public Conferences conferences() {
        return board.conferences();
    }

    public PhoneBook phoneBook() {
        return board.phoneBook();
    }

    /** So many calls a second may the product start; zero for as many as it wants. */
    public void callsPerSecond(double calls) {
        board.callsPerSecond(calls);
    }

    public Optional<Call> call(String sid) {
        return board.leg(sid).map(Leg::call);
    }

    public List<Call> calls() {
        return board.legs().stream().map(Leg::call).toList();
    }

    @Override
    public void close() {
        server.close();
        threads.shutdownNow();
    }

    CompletableFuture<Call> place(Caller caller) {
        PhoneLine now = line;
        board.lives(caller.number(), caller.home());
        Reports reports = new Reports(now.statusUrl(), Set.of("completed"), now.fallbackUrl(), caller::faults);
        return board.comesIn(caller.number(), caller.script(), reports, caller.pace(), now);
    }

    private Answer answer(Ask ask) {
        return PhoneDoor.isFor(ask) ? door.answer(ask) : rest.answer(ask);
    }

    private String restUrl() {
        return url() + "/" + Account.API_VERSION + "/Accounts/" + account.sid();
    }
}
