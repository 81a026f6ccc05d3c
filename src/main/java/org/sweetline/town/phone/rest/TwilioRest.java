package org.sweetline.town.phone.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.sweetline.town.phone.calls.Switchboard;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.phone.signal.Journal;
import org.sweetline.town.phone.signal.PhoneLine;
import org.sweetline.town.phone.texts.Messages;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;

/** The network's REST API, /2010-04-01/Accounts/AC…/…, for those who know the account. */
public final class TwilioRest {
    private static final long LATE_MILLIS = 400;
    private final Account account;
    private final Journal journal;
    private final Shapes shapes;
    private final CallRoom calls;
    private final QueueRoom queues;
    private final ConferenceRoom conferences;
    private final RecordingRoom recordings;
    private final TranscriptionRoom transcriptions;
    private final MessageRoom messages;
    private final NumberRoom number;
    private final Troubles troubles = new Troubles();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public TwilioRest(Switchboard board, Messages texts, Supplier<PhoneLine> line, NumberRoom.Change change) {
        Guard guard = new Guard(board.journal());
        account = board.account();
        journal = board.journal();
        shapes = new Shapes(account);
        recordings = new RecordingRoom(board, shapes);
        calls = new CallRoom(board, shapes, guard);
        queues = new QueueRoom(board, shapes, guard);
        conferences = new ConferenceRoom(board, shapes, guard, recordings);
        transcriptions = new TranscriptionRoom(board, shapes);
        messages = new MessageRoom(account, texts, shapes, guard);
        number = new NumberRoom(shapes, line, change);
    }

    /** The next requests get these statuses instead of an answer, e.g. 429, 503. */
    public void refuseNext(int... statuses) {
        for (int status : statuses) troubles.refuse(status);
    }

    public Troubles troubles() {
        return troubles;
    }

    /** Method and path of every request so far. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public Answer answer(Ask ask) {
        asked.add(ask.method() + " " + ask.path());
        Optional<Integer> refusal = troubles.refusal();
        if (refusal.isPresent()) return refused(refusal.get());
        String root = "/" + Account.API_VERSION + "/Accounts/" + account.sid();
        if (!isKnown(ask.header("Authorization"))) {
            return Problems.of(401, 20003, "Authenticate").with("WWW-Authenticate", "Basic realm=\"Twilio API\"");
        }
        if (!ask.path().startsWith(root)) return Problems.notFound(ask);
        return disturbed(Route.of(ask, root));
    }

    private Answer disturbed(Route route) {
        Optional<Troubles.Kind> trouble =
                troubles.draw(route.posts()).filter(kind -> kind != Troubles.Kind.LABEL_TAKEN || invites(route));
        if (trouble.isEmpty()) return answer(route);
        journal.plays(trouble.get());
        return switch (trouble.get()) {
            case TOO_MANY -> refused(429);
            case REFUSED -> refused(503);
            case DONE_BUT_FAILED -> failed(route);
            case DONE_BUT_UNHEARD -> unheard(route);
            case LATE -> late(route);
            case LABEL_TAKEN -> taken(route);
        };
    }

    private Answer failed(Route route) {
        answer(route);
        return refused(500);
    }

    private Answer unheard(Route route) {
        answer(route);
        return Answer.hungUp();
    }

    private static boolean invites(Route route) {
        return route.depth() == 3 && route.part(2).equals("Participants");
    }

    private Answer taken(Route route) {
        answer(route);
        return Problems.of(400, 16025, "The label " + route.text("Label") + " is taken");
    }

    private Answer late(Route route) {
        Answer answer = answer(route);
        try {
            Thread.sleep(LATE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }

    private Answer answer(Route route) {
        boolean inner = route.depth() > 2;
        return switch (route.part(0)) {
            case "" -> Answer.json(200, shapes.account());
            case "Calls" -> inner ? ofCall(route) : calls.answer(route);
            case "Queues" -> queues.answer(route);
            case "Conferences" -> conferences.answer(route);
            case "Recordings" -> recordings.answer(route);
            case "IncomingPhoneNumbers" -> number.answer(route);
            case "Messages" -> messages.answer(route);
            default -> Problems.notFound(route.ask());
        };
    }

    private Answer ofCall(Route route) {
        return switch (route.part(2)) {
            case "Recordings" -> recordings.ofCall(route);
            case "Transcriptions" -> transcriptions.answer(route);
            default -> Problems.notFound(route.ask());
        };
    }

    private static Answer refused(int status) {
        return Problems.of(status, status == 429 ? 20429 : 20500, "Not now");
    }

    private boolean isKnown(String authorization) {
        return authorization.equals(basic(account.sid(), account.authToken()))
                || authorization.equals(basic(account.keySid(), account.keySecret()));
    }

    private static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
