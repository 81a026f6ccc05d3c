package org.sweetline.town.phone.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.twiml.Setting;
import org.sweetline.town.phone.twiml.TwimlDocument;
import org.sweetline.town.phone.twiml.TwimlException;
import org.sweetline.town.wire.Param;
import org.w3c.dom.Element;

/** What reaches the ear at one end of a leg, and who else listens in. */
final class Hearing {
    private final Leg leg;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> recorders = new CopyOnWriteArrayList<>();

    Hearing(Leg leg) {
        this.leg = leg;
    }

    void alsoTo(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** What is said at this end, as opposed to heard. */
    void saidAlsoTo(Consumer<String> recorder) {
        recorders.add(recorder);
    }

    void says(String words) {
        recorders.forEach(recorder -> recorder.accept(words));
    }

    void hears(String words) {
        leg.call().hears(words);
        listeners.forEach(listener -> listener.accept(words));
    }

    /** Fetches what is played into a conference, and hears it. */
    void listens(String url, String method, String conferenceSid) {
        leg.board().signals().inBackground(() -> plays(url, method, conferenceSid));
    }

    /** Hears it now; false when there is nothing to hear. */
    boolean plays(String url, String method, String conferenceSid) {
        List<Param> extra = new ArrayList<>();
        Form.add(extra, "ConferenceSid", conferenceSid);
        Hop hop = Hop.to(Step.HOLD, method, url).with(extra);
        try {
            for (Element verb : leg.documents().fetch(hop, Setting.CONFERENCE).verbs()) {
                String words = TwimlDocument.ownText(verb).strip();
                if (!words.isEmpty()) hears(words);
                if (verb.hasAttribute("digits")) hears("keys " + verb.getAttribute("digits"));
            }
            return true;
        } catch (TwimlException e) {
            leg.documents().complain(e.getMessage() + " (" + url + ")");
            return false;
        }
    }
}
