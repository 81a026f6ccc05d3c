package org.sweetline.tickets.texts;

import java.time.Instant;

/** That a number wants no texts. */
record OptOut(Instant at, Way how, String word) {

    enum Way {
        /** They sent us the word. */
        WORD,
        /** The network says that they told it. */
        NETWORK,
        /** They told one of the team, who may also take it back. */
        DESK
    }
}
