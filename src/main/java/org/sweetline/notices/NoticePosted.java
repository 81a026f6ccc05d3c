package org.sweetline.notices;

import org.sweetline.events.DomainEvent;

public record NoticePosted(long notice) implements DomainEvent {

    @Override
    public String key() {
        return "notice-" + notice;
    }
}
