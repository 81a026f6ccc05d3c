package org.sweetline.town.phone;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.sweetline.town.cast.Place;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.people.HangUp;
import org.sweetline.town.phone.people.Home;
import org.sweetline.town.phone.people.Script;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.sound.RecordingFate;
import org.sweetline.town.phone.sound.TranscriptFate;

/** Somebody about to call, told beforehand what to do: {@code phone.call(ada()).saying("…").leaveVoicemail()}. */
public final class Caller {
    private final PhoneNetwork network;
    private final Script script = new Script();
    private final Map<Step, Set<Fault>> faults = new EnumMap<>(Step.class);
    private final Place place;
    private String number;
    private String city;
    private Pace pace;

    Caller(PhoneNetwork network, String number, Place place, Pace pace) {
        this.network = network;
        this.number = number;
        this.place = place;
        this.city = place.city();
        this.pace = pace;
    }

    /** What the caller says after the beep; an English transcription of it says the same. */
    public Caller saying(String message) {
        script.says(message, message);
        return this;
    }

    /** Sentences for a talk with somebody. */
    public Caller telling(String... sentences) {
        script.tells(List.of(sentences));
        return this;
    }

    /** Keys for the menus, one string for each. */
    public Caller pressing(String... digits) {
        script.presses(Arrays.asList(digits));
        return this;
    }

    /** Presses these keys as soon as something is offered in such words. */
    public Caller pressingWhenHearing(String offer, String digits) {
        script.pressesWhenHearing(offer, digits);
        return this;
    }

    /** Spoken answers for the menus that listen. */
    public Caller answering(String... spoken) {
        script.answers(Arrays.asList(spoken));
        return this;
    }

    public Caller hangingUp(HangUp when) {
        script.hangsUp(when);
        return this;
    }

    /** Calls with a withheld number. */
    public Caller anonymously() {
        return from("anonymous");
    }

    /** What the network shows as the caller: a number, "anonymous", "client:…" or "sip:…". */
    public Caller from(String shown) {
        number = shown;
        return this;
    }

    public Caller fromTheCityOf(String name) {
        city = name;
        return this;
    }

    /** Waits in a queue at most so long. */
    public Caller withPatience(Duration atMost) {
        script.waitsAtMost(atMost);
        return this;
    }

    /** Ends a talk after so long; otherwise somebody else does. */
    public Caller talkingFor(Duration atMost) {
        script.talksFor(atMost);
        return this;
    }

    public Caller with(Fault fault, Step step) {
        faults.computeIfAbsent(step, any -> EnumSet.noneOf(Fault.class)).add(fault);
        return this;
    }

    public Caller withRecording(RecordingFate fate) {
        script.recordingEnds(fate);
        return this;
    }

    public Caller withTranscript(TranscriptFate fate) {
        script.transcriptEnds(fate);
        return this;
    }

    public Caller at(Pace otherPace) {
        pace = otherPace;
        return this;
    }

    /** Calls, and waits until the call is over and every request about it has been sent. */
    public Call leaveVoicemail() {
        return place().join();
    }

    /** Calls; the future ends when the call is over and every request about it has been sent. */
    public CompletableFuture<Call> place() {
        return network.place(this);
    }

    String number() {
        return number;
    }

    Home home() {
        return Home.of(number, place, city);
    }

    Script script() {
        return script;
    }

    Set<Fault> faults(Step step) {
        return faults.getOrDefault(step, Set.of());
    }

    Pace pace() {
        return pace;
    }
}
