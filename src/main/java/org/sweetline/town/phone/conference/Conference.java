package org.sweetline.town.phone.conference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.signal.Sid;
import org.sweetline.town.phone.signal.Subject;
import org.sweetline.town.phone.sound.Recording;
import org.sweetline.town.phone.sound.RecordingFate;
import org.sweetline.town.phone.sound.Taping;

/** People who hear each other. It begins with the second of them, if one may begin it. */
public final class Conference implements Subject {
    private final String sid = Sid.next("CF");
    private final String name;
    private final Instant createdAt;
    private final ConferenceTools tools;
    private final List<Participant> inside = new ArrayList<>();
    private final List<Participant> everybody = new ArrayList<>();
    private @Nullable ConferenceNews news;
    private @Nullable Taping taping;
    private boolean recorded;
    private volatile boolean running;
    private volatile boolean over;
    private volatile Instant changedAt;
    private volatile String endedBecause = "";

    Conference(String name, Instant createdAt, ConferenceTools tools) {
        this.name = name;
        this.createdAt = createdAt;
        this.changedAt = createdAt;
        this.tools = tools;
    }

    @Override
    public String sid() {
        return sid;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** What time it is for those inside. */
    public Instant now() {
        return inside().stream()
                .map(participant -> participant.party().now())
                .max(Instant::compareTo)
                .orElse(changedAt);
    }

    public String endedBecause() {
        return endedBecause;
    }

    /** Twilio's word. */
    public String status() {
        if (over) return "completed";
        return running ? "in-progress" : "init";
    }

    public boolean isRunning() {
        return running;
    }

    public boolean isOver() {
        return over;
    }

    public synchronized List<Participant> inside() {
        return List.copyOf(inside);
    }

    /** Those who have left too. */
    public synchronized List<Participant> everybody() {
        return List.copyOf(everybody);
    }

    /** By call or by label. */
    public synchronized Optional<Participant> find(String callSidOrLabel) {
        return inside.stream()
                .filter(participant -> participant.callSid().equals(callSidOrLabel)
                        || participant.label().equals(callSidOrLabel) && !callSidOrLabel.isEmpty())
                .findFirst();
    }

    /** Empty when the conference is over, or somebody of this label is inside. */
    public synchronized Optional<Participant> join(Party party, Terms terms) {
        if (over || find(terms.label()).isPresent()) return Optional.empty();
        Participant participant = new Participant(this, party, terms);
        if (news == null) news = tools.news(this, terms);
        if (everybody.isEmpty()) recorded = terms.tape().wanted();
        inside.add(participant);
        everybody.add(participant);
        tell("join", "participant-join", participant);
        if (!running && inside.size() > 1 && inside.stream().anyMatch(Participant::starts)) begin(participant);
        return Optional.of(participant);
    }

    public synchronized void leave(Participant participant) {
        if (!inside.remove(participant)) return;
        changedAt = participant.party().now();
        participant.leaves();
        tell("leave", "participant-leave", participant);
        if (participant.endsOnExit()) end(participant, "participant-with-end-conference-on-exit-left");
        else if (inside.isEmpty()) end(participant, "last-participant-left");
    }

    public synchronized void mute(Participant participant, boolean muted) {
        if (participant.mute(muted)) tell("mute", muted ? "participant-mute" : "participant-unmute", participant);
    }

    public synchronized void hold(Participant participant, boolean held, String url, String method) {
        if (!participant.hold(held)) return;
        tell("hold", held ? "participant-hold" : "participant-unhold", participant);
        if (held && !url.isEmpty()) participant.party().listens(url, method, sid);
    }

    public synchronized void announce(Participant participant, String url, String method) {
        participant.party().listens(url, method, sid);
    }

    public synchronized void modify(Participant participant, boolean ends, String coaches) {
        participant.endsOnExit(ends);
        participant.coach(coaches);
        tell("modify", "participant-modify", participant);
    }

    /** Everybody has to go. */
    public synchronized void endByApi() {
        if (over || inside.isEmpty()) over = true;
        if (!over) end(inside.get(0), "conference-ended-via-api");
    }

    /** Begins to record, once it is running. */
    public synchronized Taping record(String source) {
        Taping begun = Taping.ofConference(sid, source, changedAt);
        taping = begun;
        tools.shelf().begin(begun);
        return begun;
    }

    void spread(Participant speaker, String words) {
        if (speaker.isMuted() || speaker.isHeld() || !running) return;
        Taping tape = taping;
        if (tape != null && speaker.coaches().isEmpty()) tape.hears(words);
        for (Participant listener : inside()) {
            boolean meant = speaker.coaches().isEmpty() || speaker.coaches().equals(listener.callSid());
            if (listener != speaker && !listener.isHeld() && meant)
                listener.party().hears(words);
        }
    }

    private void begin(Participant second) {
        running = true;
        changedAt = second.party().now();
        tell("start", "conference-start", second);
        if (recorded) record("Conference");
        inside.forEach(participant -> participant.party().wake());
    }

    private void end(Participant last, String reason) {
        over = true;
        running = false;
        endedBecause = reason;
        changedAt = last.party().now();
        List<Participant> left = List.copyOf(inside);
        inside.clear();
        left.forEach(Participant::leaves);
        left.forEach(participant -> tell("leave", "participant-leave", participant));
        ifNews(news -> news.tellEnd(last, reason));
        Taping tape = taping;
        if (tape == null) return;
        Recording recording = tools.shelf().finish(tape, changedAt, RecordingFate.STORED);
        ifNews(news -> news.tellRecorded(recording, tools.mediaUrl(recording)));
    }

    private void tell(String group, String event, Participant about) {
        ifNews(news -> news.tell(group, event, about));
    }

    private void ifNews(Consumer<ConferenceNews> tell) {
        ConferenceNews told = news;
        if (told != null) tell.accept(told);
    }
}
