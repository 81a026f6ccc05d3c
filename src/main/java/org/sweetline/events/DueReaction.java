package org.sweetline.events;

/** A reaction and the row that asks for it. */
record DueReaction(Reaction<DomainEvent> reaction, OutboxRow row) {

    void react() throws Exception {
        reaction.react(row.event(reaction.event()));
    }
}
