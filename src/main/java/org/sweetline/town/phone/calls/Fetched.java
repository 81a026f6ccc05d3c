package org.sweetline.town.phone.calls;

import java.util.List;
import org.sweetline.town.phone.twiml.TwimlDocument;
import org.w3c.dom.Element;

/** A document, and where it came from: addresses in it are meant from there. */
record Fetched(TwimlDocument document, String url) {
    List<Element> verbs() {
        return document.verbs();
    }
}
