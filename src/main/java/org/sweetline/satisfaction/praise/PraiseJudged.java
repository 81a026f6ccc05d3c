package org.sweetline.satisfaction.praise;

import org.sweetline.events.DomainEvent;

/** Somebody judged kind words, or took a judgement back; which one, their row says. */
public record PraiseJudged(long praise) implements DomainEvent {

    @Override
    public String key() {
        return "P-" + praise;
    }
}
