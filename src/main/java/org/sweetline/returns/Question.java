package org.sweetline.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the customer was asked last, and what they answered. */
@Embeddable
public class Question {

    @Column(name = "question")
    private String text = "";

    @Column(name = "question_photo")
    private boolean photo;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    private String answer = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected Question() {}

    void ask(String words, boolean wantsPhoto, Instant at) {
        text = words;
        photo = wantsPhoto;
        askedAt = at;
        answer = "";
        answeredAt = null;
    }

    void answer(String words, Instant at) {
        answer = words;
        answeredAt = at;
    }

    public String text() {
        return text;
    }

    /** Whether a photo was asked for. */
    public boolean photo() {
        return photo;
    }

    public Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    public String answer() {
        return answer;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
