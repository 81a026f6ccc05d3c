package org.sweetline.satisfaction.praise.words;

/** What is praised. */
public enum Target {
    AGENT,
    TEAM,
    PRODUCT,
    SHIPPING,
    STORE,
    NONE
}
