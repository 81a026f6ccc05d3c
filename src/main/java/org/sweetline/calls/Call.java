package org.sweetline.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call as the desk conducts it. Its row is made and locked by {@link CallDesk}, which also moves it from stage to stage;
 * whoever has locked it may change the rest.
 */
@Entity
@Table(name = "desk_call")
public class Call extends TalkedCall {

    public enum Direction {
        IN,
        OUT
    }

    /** Where a call stands; {@code RINGING}: an agent is rung while the caller still waits. */
    public enum Stage {
        PLACED,
        GREETING,
        WAITING,
        RINGING,
        TALKING,
        AFTER,
        ENDED
    }

    public enum Outcome {
        ANSWERED,
        TRANSFERRED,
        ABANDONED,
        VOICEMAIL,
        CALLBACK,
        TEXTED,
        REJECTED,
        FAILED
    }

    public enum Recording {
        OFF,
        ON,
        PAUSED
    }

    /** Ways that a call may be about to take, as {@link #leaving()} names them. */
    public static final String VOICEMAIL = "voicemail";

    /** Nobody comes for them any more, and a message is not all that they may leave. */
    public static final String UNATTENDED = "unattended";

    /** Before the number at which a caller in line has asked to be called. */
    public static final String CALLBACK_TO = "callback:";

    /** One of ours has ended it, and no reload of a page brings it back. */
    public static final String ENDED_BY_US = "ended-by-us";

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(5);
    private static final String RETURNING = "returning";

    private @Nullable String sid;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.GREETING;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "outcome_reason")
    private String reason = "";

    private String leaving = "";

    private String language = "en";

    /** Of a caller whose language nobody knows yet: all in which they are spoken to; else "". */
    private String languages = "";

    @Column(name = "team_id")
    private @Nullable Long team;

    private String skill = "";
    private String topic = "";

    private int priority;

    @Column(name = "preferred_agent")
    private @Nullable Long preferredAgent;

    @Column(name = "preferred_until")
    private @Nullable Instant preferredUntil;

    @Column(name = "queued_at")
    private @Nullable Instant queuedAt;

    @Column(name = "waiting_since")
    private @Nullable Instant waitingSince;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "expected_wait")
    private @Nullable Integer expectedWait;

    @Column(name = "seen_at")
    private Instant seenAt = Instant.EPOCH;

    @Version
    private long version;

    protected Call() {}

    /** The network's id of the customer's leg; an outgoing call has none before it is placed. */
    public Optional<String> sid() {
        return Optional.ofNullable(sid);
    }

    public Stage stage() {
        return stage;
    }

    public boolean ended() {
        return stage == Stage.ENDED;
    }

    /** Whether an agent has the caller, or had: a key that was pressed in line and is told now comes too late. */
    public boolean isTaken() {
        return stage() == Stage.TALKING || stage() == Stage.AFTER;
    }

    /** Whether the caller is in line, be it that an agent is rung for them. */
    public boolean inLine() {
        return stage == Stage.WAITING || stage == Stage.RINGING;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public String reason() {
        return reason;
    }

    /** How the call is about to end, such as {@code voicemail}; "" when nothing is decided. */
    public String leaving() {
        return leaving;
    }

    public String language() {
        return language;
    }

    /** In which the caller is spoken to: more than one while nobody knows theirs. */
    public List<String> languages() {
        return languages.isEmpty() ? List.of(language) : List.of(languages.split(" "));
    }

    public Optional<Long> team() {
        return Optional.ofNullable(team);
    }

    public String skill() {
        return skill;
    }

    public String topic() {
        return topic;
    }

    public int priority() {
        return priority;
    }

    public Optional<Long> preferredAgent() {
        return Optional.ofNullable(preferredAgent);
    }

    public Optional<Instant> preferredUntil() {
        return Optional.ofNullable(preferredUntil);
    }

    public Optional<Instant> queuedAt() {
        return Optional.ofNullable(queuedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Instant seenAt() {
        return seenAt;
    }

    public void speaks(String chosen) {
        language = chosen.equals("ko") ? "ko" : "en";
        languages = "";
    }

    /** Nobody knows which of them; where there can be only one it is the first. */
    public void maySpeak(List<String> any) {
        speaks(any.get(0));
        languages = any.size() < 2 ? "" : String.join(" ", any);
    }

    /** For whom the call is and how urgent; it keeps its place in line. */
    public void directed(@Nullable Long toTeam, String neededSkill, String about, int urgency) {
        team = toTeam;
        skill = neededSkill;
        topic = about;
        priority = urgency;
    }

    /** The agent who knows the customer is asked first for a while. */
    public void prefers(long account, Instant until) {
        preferredAgent = account;
        preferredUntil = until;
    }

    public void isLeavingBy(String way) {
        leaving = way;
    }

    /** Sent to the tone, and not done with yet. */
    public boolean awaitsVoicemail() {
        return stage == Stage.GREETING && (leaving.equals(VOICEMAIL) || leaving.equals(UNATTENDED));
    }

    /** Sent back to the line by somebody who has talked with them, and not there yet. */
    public void isReturning() {
        leaving = RETURNING;
    }

    /** In line again, or with an agent: a callback that they had begun to ask for is not what becomes of them. */
    public void hasReturned() {
        leaving = leaving.equals(RETURNING) || leaving.startsWith(CALLBACK_TO) ? "" : leaving;
    }

    /** They hear the line again: if they hang up now, it is the line that they leave. */
    public void isBackInLine() {
        if (leaving.equals(RETURNING)) {
            leaving = "";
        }
    }

    /** Whether all that the caller knows of is a conversation: what they were sent on to has not begun. */
    public boolean endsWithTheTalk() {
        return leaving.equals(RETURNING) && answeredAt().isPresent() && !isMeetingDoubtful();
    }

    /** The customer's leg of an outgoing call is known now. */
    public void placedAs(String customerSid) {
        sid = customerSid;
    }

    /** Heard of, to some seconds: not every word rewrites the row. After its end it may be an old request, sent again. */
    public void seen(Instant now) {
        if (!ended() && seenAt.plus(SEEN_WITHIN).isBefore(now)) {
            seenAt = now;
        }
    }

    void expects(int seconds) {
        expectedWait = seconds;
    }

    void to(Stage next) {
        stage = next;
    }

    /** This time; the place in line is that of the first. */
    void waits(Instant now) {
        waitingSince = now;
    }

    void queued(Instant now) {
        queuedAt = queuedAt == null ? now : queuedAt;
    }

    void ended(Outcome how, String why, Instant now) {
        stage = Stage.ENDED;
        leaving = leaving.startsWith(CALLBACK_TO) ? "" : leaving;
        outcome = how;
        reason = why;
        endedAt = now;
    }
}
