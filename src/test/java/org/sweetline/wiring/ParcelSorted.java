package org.sweetline.wiring;

import org.sweetline.events.DomainEvent;

/** Something that two reactions follow. */
public record ParcelSorted(String key) implements DomainEvent {}
