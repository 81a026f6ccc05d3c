package org.sweetline.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** What the customer says against a denial, and what a second person made of it. There is one for a return at most. */
@Embeddable
public class Objection {

    @Column(name = "appeal_text")
    private String text = "";

    @Column(name = "appealed_at")
    private @Nullable Instant at;

    @Column(name = "appeal_by")
    private @Nullable Long by;

    @Column(name = "appeal_decided")
    private boolean decided;

    @Enumerated(EnumType.STRING)
    @Column(name = "appeal_outcome")
    private @Nullable Outcome outcome;

    @Column(name = "appeal_decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "appeal_decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "appeal_note")
    private String note = "";

    protected Objection() {}

    /** Whether the denial stands. */
    public enum Outcome {
        UPHELD,
        OVERTURNED
    }

    /**
     * The second person.
     *
     * @param deciders who denied or rejected something
     */
    record Reviewer(long account, Instant at, String note, Set<Long> deciders) {

        boolean isAnother() {
            return !deciders.contains(account);
        }
    }

    /** Throws SECOND_PERSON for whoever denied what an appeal has overturned: another person looks at it anew. */
    void requireAnother(@Nullable Long person, Set<Long> deniers) {
        if (outcome == Outcome.OVERTURNED && person != null && deniers.contains(person)) {
            throw new ProblemException(
                    ReturnProblem.SECOND_PERSON,
                    "An appeal took your denial back; somebody who had no part in it looks at this anew.");
        }
    }

    void raise(String words, @Nullable Long account, Instant now) {
        text = words;
        by = account;
        at = now;
    }

    void decide(Outcome found, Reviewer reviewer) {
        decided = true;
        outcome = found;
        decidedBy = reviewer.account();
        decidedAt = reviewer.at();
        note = reviewer.note();
    }

    public String text() {
        return text;
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    /** Who of the team wrote it down; empty when the customer did so themselves. */
    public Optional<Long> by() {
        return Optional.ofNullable(by);
    }

    public boolean decided() {
        return decided;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<Long> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public String note() {
        return note;
    }
}
