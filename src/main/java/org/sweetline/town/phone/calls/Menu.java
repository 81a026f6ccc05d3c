package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.twiml.TwimlDocument;
import org.sweetline.town.wire.Param;
import org.w3c.dom.Element;

/** A Gather: somebody is asked, and presses keys, speaks, or does neither. */
final class Menu {
    private final Leg leg;
    private final String documentUrl;

    Menu(Leg leg, String documentUrl) {
        this.leg = leg;
        this.documentUrl = documentUrl;
    }

    Optional<Hop> gather(Element gather) throws Diverted, InterruptedException {
        StringBuilder offer = new StringBuilder();
        Verbs verbs = new Verbs(leg, documentUrl);
        for (Element nested : TwimlDocument.children(gather)) {
            verbs.prompt(nested);
            if (leg.call().isOver()) return Optional.empty();
            offer.append(TwimlDocument.ownText(nested)).append(' ');
        }
        Optional<List<Param>> input = input(gather, offer.toString());
        if (input.isEmpty()) leg.pass(Duration.ofSeconds(TwimlDocument.number(gather, "timeout", 5)));
        if (input.isEmpty() && !TwimlDocument.says(gather, "actionOnEmptyResult", false)) return Optional.empty();
        Hop action = leg.documents().hop(Step.ACTION, gather, "action", documentUrl);
        return Optional.of(action.with(input.orElse(List.of(new Param("Digits", "")))));
    }

    private Optional<List<Param>> input(Element gather, String offer) throws Diverted, InterruptedException {
        String kinds = gather.hasAttribute("input") ? gather.getAttribute("input") : "dtmf";
        String keys = kinds.contains("dtmf") ? leg.script().nextKeys(offer) : "";
        String spoken =
                keys.isEmpty() && kinds.contains("speech") ? leg.script().nextAnswer() : "";
        if (!keys.isEmpty()) {
            leg.pass(Duration.ofMillis(700L * keys.length()));
            String finish = gather.hasAttribute("finishOnKey") ? gather.getAttribute("finishOnKey") : "#";
            String digits = finish.isEmpty() ? keys : keys.replace(finish, "");
            int most = (int) TwimlDocument.number(gather, "numDigits", digits.length());
            return Optional.of(List.of(new Param("Digits", digits.substring(0, Math.min(most, digits.length())))));
        }
        if (spoken.isEmpty()) return Optional.empty();
        leg.pass(Verbs.speaking(spoken));
        return Optional.of(List.of(new Param("SpeechResult", spoken), new Param("Confidence", "0.91")));
    }
}
