package org.sweetline.satisfaction.praise.names;

/** A colleague's name in the text. */
public record NameFound(long colleague, int start, int end, boolean sure) {}
