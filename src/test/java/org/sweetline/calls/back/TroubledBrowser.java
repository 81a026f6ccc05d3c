package org.sweetline.calls.back;

import org.sweetline.town.phone.people.Callee;
import org.sweetline.town.phone.people.Handset;
import org.sweetline.town.phone.people.Ring;
import org.sweetline.town.phone.people.Script;

/** A phone that answers as another does; something happens as soon as it is through. */
record TroubledBrowser(Callee phone, Runnable trouble) implements Handset {
    @Override
    public void rings(Ring ring) {
        phone.rings(ring);
    }

    @Override
    public void connected(Ring ring) {
        trouble.run();
        phone.connected(ring);
    }

    @Override
    public void over(Ring ring) {
        phone.over(ring);
    }

    @Override
    public void hears(Ring ring, String words) {
        phone.hears(ring, words);
    }

    @Override
    public Script script() {
        return phone.script();
    }

    @Override
    public boolean isMachine() {
        return phone.isMachine();
    }
}
