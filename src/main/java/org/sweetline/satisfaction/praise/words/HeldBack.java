package org.sweetline.satisfaction.praise.words;

/** Why kind words are not to be shown to the team at once. */
public enum HeldBack {
    NO,
    /** A complaint stands beside them. */
    MIXED,
    SARCASTIC,
    /** They come with a wish for what is not due. */
    PLEADING,
    /** May be meant otherwise: no praise before a person says so. */
    DOUBTFUL
}
