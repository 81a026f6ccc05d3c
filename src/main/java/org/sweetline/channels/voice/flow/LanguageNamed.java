package org.sweetline.channels.voice.flow;

import org.sweetline.events.DomainEvent;

/** A caller has pressed the key of a language: {@code en} or {@code ko}. */
public record LanguageNamed(long call, String language) implements DomainEvent {

    @Override
    public String key() {
        return "L-" + call;
    }
}
