package org.sweetline.satisfaction.praise;

/** What people made of what was heard. Nothing is shown to the team before somebody confirmed it. */
public enum PraiseState {
    SUGGESTED,
    CONFIRMED,
    REJECTED,
    /** It is praise, and not for the wall. */
    HIDDEN,
    /** The customer took them back after they were judged: nobody judges them any more. */
    WITHDRAWN
}
