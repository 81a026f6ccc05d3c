package org.sweetline.channels.shop.imports;

/** A line that could not be kept, and why. */
public record ImportErrorView(long line, String message) {}
