package org.sweetline.events;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** One reaction that is due. */
record OutboxRow(long id, String reaction, String key, String payload, int attempts) {

    private static final Jsonb JSONB = JsonbBuilder.create();

    <E extends DomainEvent> E event(Class<E> type) {
        return JSONB.fromJson(payload, type);
    }
}
