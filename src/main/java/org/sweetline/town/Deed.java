package org.sweetline.town;

/** Something that a person of the town just did. */
record Deed(String what, String who, String detail) {}
