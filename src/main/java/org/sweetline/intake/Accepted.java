package org.sweetline.intake;

/** A delivery that is kept; not fresh when the same one had come before. */
public record Accepted(long delivery, boolean fresh) {}
