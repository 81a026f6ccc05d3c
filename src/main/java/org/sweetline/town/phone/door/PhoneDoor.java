package org.sweetline.town.phone.door;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sweetline.town.phone.people.PhoneBook;
import org.sweetline.town.phone.people.Ring;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Json;
import org.sweetline.town.wire.Param;

/** Where browsers are phones: they come with the product's access token, wait for what rings, and take it. */
public final class PhoneDoor {
    private static final List<String> ADDRESSES = List.of("/town/lines", "/demo/phone/lines");
    private static final long LONGEST_POLL_MILLIS = 20_000;
    private static final long FORGOTTEN_MILLIS = 60_000;
    private final Account account;
    private final Clock clock;
    private final PhoneBook phoneBook;
    private final Map<String, BrowserLine> lines = new ConcurrentHashMap<>();

    public PhoneDoor(Account account, Clock clock, PhoneBook phoneBook) {
        this.account = account;
        this.clock = clock;
        this.phoneBook = phoneBook;
    }

    public static boolean isFor(Ask ask) {
        return ADDRESSES.stream().anyMatch(ask.path()::startsWith);
    }

    public Answer answer(Ask ask) {
        List<String> path = Arrays.stream(
                        ask.path().replaceFirst("^.*/lines", "").split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (path.isEmpty()) return ask.method().equals("POST") ? open(ask) : unknown();
        BrowserLine line = lines.get(path.get(0));
        if (line == null) return unknown();
        return switch (ask.method() + " " + (path.size() > 1 ? path.get(1) : "")) {
            case "GET events" -> events(ask, line);
            case "DELETE " -> close(line);
            case "POST legs" -> path.size() > 3 ? leg(ask, line, path.get(2), path.get(3)) : unknown();
            default -> unknown();
        };
    }

    private Answer open(Ask ask) {
        forgetSilentLines();
        Optional<String> identity = ask.json().get("token") instanceof String token
                ? new AccessToken(account).identity(token, clock.instant())
                : Optional.empty();
        if (identity.isEmpty()) return Answer.json(401, Json.object("title", "The token is not valid"));
        BrowserLine line = new BrowserLine(identity.get());
        lines.put(line.id(), line);
        phoneBook.enter("client:" + line.identity(), line);
        return Answer.json(200, Json.object("line", line.id(), "identity", line.identity()));
    }

    private Answer events(Ask ask, BrowserLine line) {
        String after = Param.first(ask.query(), "after");
        long seen = after.matches("\\d{1,15}") ? Long.parseLong(after) : 0;
        String wait = Param.first(ask.query(), "wait");
        long patience =
                wait.matches("\\d{1,5}") ? Math.min(Long.parseLong(wait), LONGEST_POLL_MILLIS) : LONGEST_POLL_MILLIS;
        try {
            return Answer.json(200, line.after(seen, patience));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unknown();
        }
    }

    private Answer leg(Ask ask, BrowserLine line, String callSid, String deed) {
        Optional<Ring> ring = line.ring(callSid);
        if (ring.isEmpty()) return unknown();
        switch (deed) {
            case "accept" -> ring.get().answer();
            case "reject" -> ring.get().reject();
            case "hangup" -> ring.get().hangUp();
            case "mute", "unmute" -> ring.get().mute(deed.equals("mute"));
            case "digits" -> ring.get().press(ask.json().get("digits") instanceof String digits ? digits : "");
            default -> {
                return unknown();
            }
        }
        return Answer.json(200, Json.object("leg", callSid));
    }

    private Answer close(BrowserLine line) {
        lines.remove(line.id());
        phoneBook.strike("client:" + line.identity(), line);
        line.close();
        return Answer.empty(204);
    }

    /** A tab that was killed never says goodbye. */
    private void forgetSilentLines() {
        lines.values().stream()
                .filter(line -> line.silentMillis() > FORGOTTEN_MILLIS)
                .forEach(this::close);
    }

    private static Answer unknown() {
        return Answer.json(404, Json.object("title", "The town knows no such line or call"));
    }
}
