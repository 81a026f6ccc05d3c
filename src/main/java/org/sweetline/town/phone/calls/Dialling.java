package org.sweetline.town.phone.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.town.phone.conference.Conference;
import org.sweetline.town.phone.conference.Participant;
import org.sweetline.town.phone.conference.Terms;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.twiml.TwimlDocument;
import org.sweetline.town.wire.Param;
import org.w3c.dom.Element;

/** A Dial: into a conference, or to other phones of which one answers. */
final class Dialling {
    private final Leg leg;
    private final String documentUrl;

    Dialling(Leg leg, String documentUrl) {
        this.leg = leg;
        this.documentUrl = documentUrl;
    }

    Optional<Hop> dial(Element dial) throws Diverted, InterruptedException {
        for (Element noun : TwimlDocument.children(dial)) {
            if (noun.getTagName().equals("Conference")) return conference(dial, noun);
        }
        List<Param> result = new PhonesDialled(leg, documentUrl).dial(dial);
        return action(dial, result);
    }

    private Optional<Hop> conference(Element dial, Element noun) throws Diverted, InterruptedException {
        String name = TwimlDocument.ownText(noun).strip();
        Conference conference = leg.board().conferences().named(name);
        Optional<Participant> place = conference.join(leg, resolved(Terms.of(noun)));
        if (place.isEmpty()) {
            leg.documents()
                    .complain("16025 the label " + noun.getAttribute("participantLabel") + " is taken in " + name);
            return Optional.empty();
        }
        new Talk(leg).in(place.get());
        List<Param> result = new ArrayList<>();
        Form.add(result, "DialCallStatus", "answered", "DialBridged", "true");
        return action(dial, result);
    }

    private Terms resolved(Terms terms) {
        return terms.at(url -> url.isEmpty() ? "" : leg.documents().resolve(documentUrl, url));
    }

    private Optional<Hop> action(Element dial, List<Param> result) {
        if (!dial.hasAttribute("action") || leg.call().isOver()) return Optional.empty();
        return Optional.of(
                leg.documents().hop(Step.ACTION, dial, "action", documentUrl).with(result));
    }
}
