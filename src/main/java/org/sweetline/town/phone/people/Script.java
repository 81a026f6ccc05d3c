package org.sweetline.town.phone.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sweetline.town.phone.sound.RecordingFate;
import org.sweetline.town.phone.sound.TranscriptFate;

/** What somebody does during a call: keys, answers, words, and when it is enough. */
public final class Script {
    private static final Duration UNTIL_SOMEBODY_ELSE_ENDS_IT = Duration.ofHours(4);
    private final List<String> keys = new ArrayList<>();
    private final Map<String, String> cues = new LinkedHashMap<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String words = "";
    private String transcript = "";
    private HangUp hangUp = HangUp.AFTER_SPEAKING;
    private RecordingFate recordingFate = RecordingFate.STORED;
    private TranscriptFate transcriptFate = TranscriptFate.COMPLETED;
    private Duration patience = Duration.ofMinutes(2);
    private Duration talk = UNTIL_SOMEBODY_ELSE_ENDS_IT;

    public synchronized void says(String message, String heardAs) {
        words = message;
        transcript = heardAs;
    }

    public synchronized void presses(List<String> digits) {
        keys.addAll(digits);
    }

    /** Presses these keys as soon as something is offered in such words. */
    public synchronized void pressesWhenHearing(String offer, String digits) {
        cues.put(offer.toLowerCase(Locale.ROOT), digits);
    }

    public synchronized void answers(List<String> spoken) {
        answers.addAll(spoken);
    }

    public synchronized void tells(List<String> sentences) {
        lines.addAll(sentences);
    }

    public synchronized void hangsUp(HangUp when) {
        hangUp = when;
    }

    public synchronized void waitsAtMost(Duration atMost) {
        patience = atMost;
    }

    public synchronized void talksFor(Duration atMost) {
        talk = atMost;
    }

    public synchronized void recordingEnds(RecordingFate fate) {
        recordingFate = fate;
    }

    public synchronized void transcriptEnds(TranscriptFate fate) {
        transcriptFate = fate;
    }

    /** The keys for a menu of these words: those meant for such words, else the next in turn. */
    public synchronized String nextKeys(String menu) {
        String heard = menu.toLowerCase(Locale.ROOT);
        Optional<String> cue = cues.keySet().stream().filter(heard::contains).findFirst();
        if (cue.isPresent()) return Optional.ofNullable(cues.remove(cue.get())).orElse("");
        return keys.isEmpty() ? "" : keys.remove(0);
    }

    public synchronized String nextAnswer() {
        return answers.isEmpty() ? "" : answers.remove(0);
    }

    public synchronized String words() {
        return words;
    }

    public synchronized String transcript() {
        return transcript;
    }

    /** What is said in a talk, sentence by sentence. */
    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    public synchronized boolean endsIt(HangUp when) {
        return hangUp == when;
    }

    public synchronized Duration patience() {
        return patience;
    }

    public synchronized Duration talk() {
        return talk;
    }

    public synchronized RecordingFate recordingFate() {
        return recordingFate;
    }

    public synchronized TranscriptFate transcriptFate() {
        return transcriptFate;
    }
}
