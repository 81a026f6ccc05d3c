package org.sweetline.wiring;

import org.sweetline.events.DomainEvent;

/** Something happened; the key says what the reaction to it is to do. */
public record ParcelDropped(String key) implements DomainEvent {}
