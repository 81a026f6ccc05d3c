package org.sweetline.returns.settling;

/**
 * How many of a line are settled.
 *
 * @param instead for an exchange the article that is sent instead, else ""
 */
public record SettledItem(String line, int quantity, String instead) {}
