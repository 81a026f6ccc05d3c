package org.sweetline.satisfaction.praise;

/** Where the words came from. */
public enum PraiseSource {
    MESSAGE,
    CALL,
    /** An agent wrote down what a customer said; somebody else must confirm it. */
    LOGGED,
    SURVEY,
    /** Somebody of the team marked the words. */
    CHOSEN
}
