package org.sweetline.town.phone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.sweetline.town.cast.Place;

/** Somebody about to call, told beforehand what to do: {@code phone.call(ada()).saying("…").leaveVoicemail()}. */
public final class Caller {
    private final PhoneNetwork network;
    private final Map<Step, Set<Fault>> faults = new EnumMap<>(Step.class);
    private final List<String> keys = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private String number;
    private String words = "";
    private String transcript = "";
    private String city;
    private final Place place;
    private HangUp hangUp = HangUp.AFTER_SPEAKING;
    private RecordingFate recordingFate = RecordingFate.STORED;
    private TranscriptFate transcriptFate = TranscriptFate.COMPLETED;
    private Duration patience = Duration.ofMinutes(2);
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
        words = message;
        transcript = message;
        return this;
    }

    /** What the network's transcription makes of the words. */
    public Caller transcribedAs(String text) {
        transcript = text;
        return this;
    }

    /** Keys for the menus, one string for each. */
    public Caller pressing(String... digits) {
        keys.addAll(Arrays.asList(digits));
        return this;
    }

    /** Spoken answers for the menus that listen. */
    public Caller answering(String... spoken) {
        answers.addAll(Arrays.asList(spoken));
        return this;
    }

    public Caller hangingUp(HangUp when) {
        hangUp = when;
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

    public Caller withPatience(Duration atMost) {
        patience = atMost;
        return this;
    }

    public Caller with(Fault fault, Step step) {
        faults.computeIfAbsent(step, any -> EnumSet.noneOf(Fault.class)).add(fault);
        return this;
    }

    public Caller withRecording(RecordingFate fate) {
        recordingFate = fate;
        return this;
    }

    public Caller withTranscript(TranscriptFate fate) {
        transcriptFate = fate;
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

    String words() {
        return words;
    }

    String transcript() {
        return transcript;
    }

    Place home() {
        return place;
    }

    String city() {
        return city;
    }

    String nextKeys() {
        return keys.isEmpty() ? "" : keys.remove(0);
    }

    String nextAnswer() {
        return answers.isEmpty() ? "" : answers.remove(0);
    }

    boolean hangsUp(HangUp when) {
        return hangUp == when;
    }

    Set<Fault> faults(Step step) {
        return faults.getOrDefault(step, Set.of());
    }

    RecordingFate recordingFate() {
        return recordingFate;
    }

    TranscriptFate transcriptFate() {
        return transcriptFate;
    }

    Duration patience() {
        return patience;
    }

    Pace pace() {
        return pace;
    }
}
