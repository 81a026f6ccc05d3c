package org.sweetline.events;

import org.sweetline.json.Json;

/** One reaction that is due. */
record OutboxRow(long id, String reaction, String key, String payload, int attempts) {

    <E extends DomainEvent> E event(Class<E> type) {
        return Json.read(payload, type);
    }
}
