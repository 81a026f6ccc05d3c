package org.sweetline.town.phone.calls;

import java.util.Optional;
import org.sweetline.town.phone.twiml.TwimlDocument;
import org.w3c.dom.Element;

/** A Start or a Stop: what goes on beside the call while it goes on, a recording or a transcription. */
final class Sidetracks {
    private final Leg leg;
    private final String documentUrl;

    Sidetracks(Leg leg, String documentUrl) {
        this.leg = leg;
        this.documentUrl = documentUrl;
    }

    Optional<Hop> start(Element start) {
        for (Element noun : TwimlDocument.children(start)) {
            switch (noun.getTagName()) {
                case "Transcription" -> leg.board().transcripts().begin(leg, wish(noun));
                case "Recording" -> leg.board().tapings().begin(leg, tape(noun));
                default -> leg.documents().complain(noun.getTagName() + " is not played in this town");
            }
        }
        return Optional.empty();
    }

    Optional<Hop> stop(Element stop) {
        for (Element noun : TwimlDocument.children(stop)) {
            if (noun.getTagName().equals("Transcription"))
                leg.board().transcripts().stop(leg, noun.getAttribute("name"));
            if (noun.getTagName().equals("Recording")) leg.board().tapings().stop(leg);
        }
        return Optional.empty();
    }

    private Transcripts.Wish wish(Element noun) {
        return new Transcripts.Wish(
                noun.getAttribute("name"),
                absolute(noun.getAttribute("statusCallbackUrl")),
                noun.hasAttribute("languageCode") ? noun.getAttribute("languageCode") : "en-US",
                noun.hasAttribute("track") ? noun.getAttribute("track") : "both_tracks");
    }

    private Tapings.Wish tape(Element noun) {
        int channels = noun.getAttribute("channels").equals("mono") ? 1 : 2;
        return new Tapings.Wish(
                "StartCallRecordingTwiML", channels, absolute(noun.getAttribute("recordingStatusCallback")));
    }

    private String absolute(String url) {
        return url.isEmpty() ? "" : leg.documents().resolve(documentUrl, url);
    }
}
