package org.sweetline.notices;

import org.sweetline.events.DomainEvent;

/** It was refused for good, or came back. */
public record NoticeFailed(long notice, String purpose, String about) implements DomainEvent {

    @Override
    public String key() {
        return "notice-" + notice;
    }
}
