package org.sweetline.abuse.facts;

import org.sweetline.abuse.peers.Baseline;

/** Facts that look at the same side of a history. */
interface FactGroup {

    void tell(Moment moment, Baseline baseline, SheetDraft sheet);
}
