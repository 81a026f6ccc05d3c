package org.sweetline.tickets.texts;

import org.sweetline.events.DomainEvent;

/**
 * A text that a part of the product wanted did not arrive.
 *
 * @param wanted the key of the wish, such as {@code survey-12}
 */
public record TextFailed(long text, String wanted) implements DomainEvent {

    @Override
    public String key() {
        return "M-" + text;
    }
}
