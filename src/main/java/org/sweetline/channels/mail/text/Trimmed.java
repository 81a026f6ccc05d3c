package org.sweetline.channels.mail.text;

/** A text in two: what was said now, and what was folded away (history, signature). Nothing is lost between them. */
public record Trimmed(String visible, String quoted) {}
