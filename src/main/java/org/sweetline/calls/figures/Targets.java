package org.sweetline.calls.figures;

/**
 * What counts as answered in time, and below what a caller who hung up hardly waited; in seconds.
 *
 * @param level which percentage of the callers is to be answered in time
 */
public record Targets(int level, int within, int shortBelow) {}
