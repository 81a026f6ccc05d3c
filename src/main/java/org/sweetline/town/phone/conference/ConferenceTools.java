package org.sweetline.town.phone.conference;

import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.phone.signal.Signals;
import org.sweetline.town.phone.sound.Recording;
import org.sweetline.town.phone.sound.RecordingShelf;

/** What every conference needs: somebody to carry its news, and a shelf for its recordings. */
final class ConferenceTools {
    private final Account account;
    private final Signals signals;
    private final Pace pace;
    private final RecordingShelf shelf;

    ConferenceTools(Account account, Signals signals, Pace pace, RecordingShelf shelf) {
        this.account = account;
        this.signals = signals;
        this.pace = pace;
        this.shelf = shelf;
    }

    ConferenceNews news(Conference conference, Terms terms) {
        return new ConferenceNews(account, conference, signals.courier(pace), terms);
    }

    RecordingShelf shelf() {
        return shelf;
    }

    String mediaUrl(Recording recording) {
        return shelf.url(recording.sid());
    }
}
