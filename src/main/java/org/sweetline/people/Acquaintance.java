package org.sweetline.people;

/** Who somebody turned out to be; the name is empty while nobody knows it, and so is the language. */
public record Acquaintance(long id, String name, String language) {}
