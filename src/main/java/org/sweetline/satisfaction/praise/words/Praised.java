package org.sweetline.satisfaction.praise.words;

/**
 * Somebody whom the kind words name.
 *
 * @param start where the words that are about this one begin
 * @param sure the name as it is on the roster; else one slip off, or as it sounds
 */
public record Praised(long colleague, int start, int end, boolean sure) {}
