package org.sweetline.calls.figures;

/** What counts as answered in time, and below what a caller who hung up hardly waited; in seconds. */
public record Targets(int within, int shortBelow) {

    static final Targets USUAL = new Targets(20, 5);
}
