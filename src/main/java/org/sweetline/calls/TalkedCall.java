package org.sweetline.calls;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call's conversation: what was told before it, where the network has them, when it began, with whom, how it
 * goes and what it was about.
 */
@MappedSuperclass
public abstract class TalkedCall extends BegunCall {
    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "customer_joined_at")
    private @Nullable Instant customerJoinedAt;

    @Column(name = "agent_id")
    private @Nullable Long agent;

    @Column(name = "queue_sid")
    private String queueSid = "";

    @Column(name = "conference_sid")
    private String conferenceSid = "";

    @Enumerated(EnumType.STRING)
    private Call.Recording recording = Call.Recording.OFF;

    @Column(name = "told_recorded")
    private boolean toldRecorded;

    @Column(name = "news_heard_at")
    private @Nullable Instant newsHeardAt;

    @Column(name = "noted_topic")
    private String notedTopic = "";

    private boolean held;
    private int talks;
    private @Nullable Integer rating;

    protected TalkedCall() {}

    /** When the caller was sent to the agent who waits for them. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** When the network said that the customer is where the agent is. */
    public Optional<Instant> customerJoinedAt() {
        return Optional.ofNullable(customerJoinedAt);
    }

    /**
     * Whether a caller was sent to an agent and nobody told that they arrived: they may have hung up on the way, or the
     * network may not have heard where to send them; or the news of it are late, or lost.
     */
    public boolean isMeetingDoubtful() {
        return direction() == Call.Direction.IN && answeredAt != null && customerJoinedAt == null;
    }

    public Optional<Long> agent() {
        return Optional.ofNullable(agent);
    }

    /** The network's queue in which they wait. */
    public String queueSid() {
        return queueSid;
    }

    public String conferenceSid() {
        return conferenceSid;
    }

    public Call.Recording recording() {
        return recording;
    }

    /** Whether they were told that the call is recorded. */
    public boolean knowsOfRecording() {
        return toldRecorded;
    }

    public void learnsOfRecording() {
        toldRecorded = true;
    }

    /** Until when the caller has heard what is announced: what is announced later they have not. */
    public Instant newsHeardAt() {
        return newsHeardAt == null ? beganAt() : newsHeardAt;
    }

    /** @param until when the latest of what they heard began to be announced */
    public void hearsNews(Instant until) {
        newsHeardAt = until;
    }

    /** What it was about as an agent noted it; "" while none did. */
    public String notedTopic() {
        return notedTopic;
    }

    public void isAbout(String noted) {
        notedTopic = noted;
    }

    /** Whether the customer hears music instead of us. */
    public boolean held() {
        return held;
    }

    /** How often they were brought together with somebody of ours; the present talk is the last. */
    public int talks() {
        return talks;
    }

    /** Where the customer goes on when the present talk is over: what comes late from an earlier one is known by it. */
    public String afterTalk() {
        return "after/" + talks;
    }

    public Optional<Integer> rating() {
        return Optional.ofNullable(rating);
    }

    /** The first time stays. */
    public void customerJoined(Instant now) {
        customerJoinedAt = customerJoinedAt == null ? now : customerJoinedAt;
    }

    public void queueIs(String networkQueue) {
        queueSid = networkQueue;
    }

    public void conferenceIs(String conference) {
        conferenceSid = conference;
    }

    public void isRecorded(Call.Recording how) {
        recording = how;
    }

    public void hold(boolean on) {
        held = on;
    }

    public void isRated(int stars) {
        rating = stars;
    }

    /** Who talks with the customer, after a transfer somebody else. */
    public void talksWith(long account) {
        agent = account;
    }

    void answered(Instant now) {
        talks++;
        answeredAt = answeredAt == null ? now : answeredAt;
    }

    void unanswered() {
        answeredAt = null;
        customerJoinedAt = null;
        agent = null;
    }
}
