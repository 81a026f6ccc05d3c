package org.sweetline.satisfaction.praise.words;

/** What a customer's words are: kind words about us, mere politeness, or neither. */
public enum Label {
    PRAISE,
    COURTESY,
    NONE
}
