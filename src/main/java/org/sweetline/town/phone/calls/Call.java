package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.signal.Subject;
import org.sweetline.town.phone.sound.Recording;

/** One call as the network knows it. Its time is counted, not measured, so that it is the same at any pace. */
public final class Call implements Subject {
    private final String sid;
    private final String from;
    private final String to;
    private final String direction;
    private final Instant startedAt;
    private final List<String> heard = new ArrayList<>();
    private final List<String> talkedWith = new ArrayList<>();
    private final List<Recording> recordings = new ArrayList<>();
    private CallStatus status = CallStatus.QUEUED;
    private String parentSid = "";
    private String answeredBy = "";
    private boolean gaveUp;
    private boolean endedInLine;
    private boolean broken;
    private Duration elapsed = Duration.ZERO;
    private @Nullable Duration answeredAfter;

    Call(String sid, String from, String to, String direction, Instant startedAt) {
        this.sid = sid;
        this.from = from;
        this.to = to;
        this.direction = direction;
        this.startedAt = startedAt;
    }

    @Override
    public String sid() {
        return sid;
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    /** inbound, outbound-api or outbound-dial. */
    public String direction() {
        return direction;
    }

    /** The call that dialled this one, or "". */
    public synchronized String parentSid() {
        return parentSid;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public synchronized Instant now() {
        return startedAt.plus(elapsed);
    }

    public synchronized CallStatus status() {
        return status;
    }

    /** Whole seconds from answer to end; zero when nobody answered. */
    public synchronized long seconds() {
        return answeredAfter == null ? 0 : elapsed.minus(answeredAfter).toSeconds();
    }

    /** What the one at this phone heard: sentences of Say, addresses of Play, what others said. */
    public synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    /** Labels, or calls, of those with whom this one was in a talk. */
    public synchronized List<String> talkedWith() {
        return List.copyOf(talkedWith);
    }

    /** How it was for the one at this phone. */
    public synchronized Experience experience() {
        if (gaveUp && endedInLine) return Experience.GAVE_UP;
        if (!talkedWith.isEmpty()) return Experience.TALKED;
        if (recordings.stream().anyMatch(Recording::isMessage)) return Experience.LEFT_A_MESSAGE;
        if (broken) return Experience.BROKEN;
        if (gaveUp) return Experience.GAVE_UP;
        return answeredAfter == null ? Experience.NOT_ANSWERED : Experience.HEARD_OUT;
    }

    public synchronized List<Recording> recordings() {
        return List.copyOf(recordings);
    }

    /** human, machine_start and so on; "" when nobody asked. */
    public synchronized String answeredBy() {
        return answeredBy;
    }

    public synchronized boolean isOver() {
        return status.isOver();
    }

    public synchronized boolean isAnswered() {
        return answeredAfter != null;
    }

    synchronized void isFrom(String parent) {
        parentSid = parent;
    }

    synchronized void answeredBy(String whom) {
        answeredBy = whom;
    }

    synchronized void rings() {
        if (status == CallStatus.QUEUED) status = CallStatus.RINGING;
    }

    synchronized void answers() {
        if (status != CallStatus.RINGING) return;
        status = CallStatus.IN_PROGRESS;
        answeredAfter = elapsed;
    }

    synchronized void ends(CallStatus end) {
        if (!status.isOver()) status = end;
    }

    synchronized void givesUp() {
        gaveUp = true;
    }

    synchronized void endedInLine() {
        endedInLine = true;
    }

    synchronized void breaks(String apology) {
        broken = true;
        heard.add(apology);
    }

    synchronized void passes(Duration duration) {
        elapsed = elapsed.plus(duration);
    }

    synchronized void hears(String words) {
        heard.add(words);
    }

    synchronized void talksWith(String whom) {
        if (!talkedWith.contains(whom)) talkedWith.add(whom);
    }

    synchronized void keep(Recording recording) {
        recordings.add(recording);
    }
}
