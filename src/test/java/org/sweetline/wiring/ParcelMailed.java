package org.sweetline.wiring;

import org.sweetline.events.DomainEvent;

/** Something is to go outside. */
public record ParcelMailed(String key) implements DomainEvent {}
