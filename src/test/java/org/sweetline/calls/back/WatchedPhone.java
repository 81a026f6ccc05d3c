package org.sweetline.calls.back;

import java.util.function.Consumer;
import org.sweetline.town.phone.people.Callee;
import org.sweetline.town.phone.people.Handset;
import org.sweetline.town.phone.people.Ring;
import org.sweetline.town.phone.people.Script;

/**
 * A phone that answers as another does; something happens as soon as it rings, or as it is through. However long that takes,
 * the phone has not rung any longer.
 */
record WatchedPhone(Callee phone, Consumer<Ring> ringing, Runnable through) implements Handset {
    static WatchedPhone ringing(Callee phone, Consumer<Ring> happens) {
        return new WatchedPhone(phone, happens, () -> {});
    }

    static WatchedPhone through(Callee phone, Runnable happens) {
        return new WatchedPhone(phone, ring -> {}, happens);
    }

    @Override
    public void rings(Ring ring) {
        phone.rings(ring);
        ringing.accept(ring);
    }

    @Override
    public void connected(Ring ring) {
        through.run();
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

    @Override
    public boolean soundsLikeMachine() {
        return phone.soundsLikeMachine();
    }
}
