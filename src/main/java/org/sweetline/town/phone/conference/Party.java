package org.sweetline.town.phone.conference;

import java.time.Instant;

/** A leg that takes part in a conference. */
public interface Party {
    String sid();

    Instant now();

    /** Something has changed for this one: started, ended, thrown out. */
    void wake();

    /** Hears what somebody else says. */
    void hears(String words);

    /** Hears a document of the product's: music on hold, an announcement. */
    void listens(String url, String method, String conferenceSid);
}
