package org.sweetline.town.phone.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Somebody who is called, told beforehand what to do: {@code phone.agent("agent_1").answeringAfter(ofSeconds(3))}. */
public final class Callee implements Handset {
    private final List<Ring> rings = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private @Nullable Decision decision = Decision.ANSWERS;
    private Duration after = Duration.ofSeconds(2);
    private Duration talk = Duration.ofHours(4);
    private boolean machine;
    private boolean soundsLikeMachine;

    public synchronized Callee answeringAfter(Duration ringing) {
        return deciding(Decision.ANSWERS, ringing);
    }

    public synchronized Callee rejectingAfter(Duration ringing) {
        return deciding(Decision.REJECTS, ringing);
    }

    public synchronized Callee busy() {
        return deciding(Decision.BUSY, Duration.ofMillis(300));
    }

    public synchronized Callee unreachable() {
        return deciding(Decision.UNREACHABLE, Duration.ofMillis(300));
    }

    /** Rings, and nobody comes; or somebody who will call {@link Ring#answer()} themselves. */
    public synchronized Callee notAnswering() {
        return deciding(null, Duration.ZERO);
    }

    /** Puts the phone down after so long a talk; otherwise somebody else does. */
    public synchronized Callee talkingFor(Duration atMost) {
        talk = atMost;
        return this;
    }

    /** Keys for whoever asks at the phone, as for a call that must be taken with a key. */
    public synchronized Callee pressing(String... digits) {
        keys.addAll(Arrays.asList(digits));
        return this;
    }

    /** Sentences for the talk. */
    public synchronized Callee saying(String... sentences) {
        lines.addAll(Arrays.asList(sentences));
        return this;
    }

    public synchronized Callee asMachine() {
        machine = true;
        return this;
    }

    /** Says much, then waits in silence. */
    public synchronized Callee soundingLikeAMachine() {
        soundsLikeMachine = true;
        return this;
    }

    /** Every call to this phone so far, the last one last. */
    public List<Ring> rings() {
        return List.copyOf(rings);
    }

    /** What is ringing or connected now. */
    public Optional<Ring> now() {
        return rings.stream().filter(ring -> !ring.isOver()).reduce((earlier, later) -> later);
    }

    public void hangUp() {
        now().ifPresent(Ring::hangUp);
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public synchronized void rings(Ring ring) {
        rings.add(ring);
        Decision what = decision;
        if (what != null) ring.decide(what, after);
    }

    @Override
    public void connected(Ring ring) {}

    @Override
    public void over(Ring ring) {}

    @Override
    public void hears(Ring ring, String words) {
        heard.add(words);
    }

    @Override
    public synchronized Script script() {
        Script script = new Script();
        script.presses(keys);
        script.tells(lines);
        script.talksFor(talk);
        return script;
    }

    @Override
    public synchronized boolean isMachine() {
        return machine;
    }

    @Override
    public synchronized boolean soundsLikeMachine() {
        return soundsLikeMachine;
    }

    private Callee deciding(@Nullable Decision what, Duration when) {
        decision = what;
        after = when;
        return this;
    }
}
