package org.sweetline.events;

/** Something that happened: a record of ids, enums and JDK values, named in the past tense. */
public interface DomainEvent {

    /** What it happened to, such as {@code T-1042}; what follows for one key follows in order. */
    String key();
}
