package org.sweetline.town.phone.conference;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.phone.signal.Signals;
import org.sweetline.town.phone.sound.RecordingShelf;

/** All conferences of the account. Those who name the same one meet. */
public final class Conferences {
    private final Clock clock;
    private final ConferenceTools tools;
    private final List<Conference> conferences = new CopyOnWriteArrayList<>();

    public Conferences(Clock clock, Account account, Signals signals, Pace pace, RecordingShelf shelf) {
        this.clock = clock;
        this.tools = new ConferenceTools(account, signals, pace, shelf);
    }

    /** The one of this name that is not over, or a new one. */
    public synchronized Conference named(String name) {
        return open(name).orElseGet(() -> {
            Conference conference = new Conference(name, clock.instant(), tools);
            conferences.add(conference);
            return conference;
        });
    }

    public Optional<Conference> open(String nameOrSid) {
        return all().stream()
                .filter(conference -> !conference.isOver() && is(conference, nameOrSid))
                .findFirst();
    }

    /** By its id, whether or not it is over. */
    public Optional<Conference> find(String sid) {
        return all().stream().filter(conference -> conference.sid().equals(sid)).findFirst();
    }

    public List<Conference> all() {
        return List.copyOf(conferences);
    }

    private static boolean is(Conference conference, String nameOrSid) {
        return conference.name().equals(nameOrSid) || conference.sid().equals(nameOrSid);
    }
}
