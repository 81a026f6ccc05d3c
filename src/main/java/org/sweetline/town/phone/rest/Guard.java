package org.sweetline.town.phone.rest;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sweetline.town.phone.signal.Journal;

/** Notes what the product should never ask for: the same thing twice, or something of which nobody has ever heard. */
final class Guard {
    private final Journal journal;
    private final Set<String> intents = ConcurrentHashMap.newKeySet();

    Guard(Journal journal) {
        this.journal = journal;
    }

    /** Something is made on purpose; the purpose is known by what was asked for. */
    void creates(String what, String intent) {
        if (!intents.add(what + " " + intent)) journal.breach(intent, what + " created twice");
    }

    void unknown(String what, String sid) {
        journal.breach(sid, what + " never existed");
    }

    void breach(String about, String rule) {
        journal.breach(about, rule);
    }
}
