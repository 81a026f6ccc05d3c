package org.sweetline.satisfaction.praise.words;

/** What a cue is a sign of. */
public enum CueKind {
    /** Says the contrary of what it seems to say. */
    SARCASM,
    /** A phrase of praise that stands whatever is around it. */
    IDIOM,
    /** Asks whom to tell, and wants somebody rewarded. */
    AWARD,
    /** Asks politely; kind words in it are no praise. */
    ASKING,
    /** Greets, closes, acknowledges. */
    COURTESY,
    /** Gratitude that says what for, or says it strongly. */
    WARM_THANKS,
    /** A bare thanks. */
    THANKS,
    COMPLAINT,
    /** A word of praise. */
    WORD,
    /** A word that praises only beside what is praised. */
    WEAK,
    /** A heart, a thumb. */
    SIGN,
    /** Praises to get what is not due. */
    PLEA,
    /** Supposes, reports or wishes; nothing in it is so. */
    SUPPOSING,
    /** Was so once. */
    FORMERLY,
    /** Somebody or something that is not ours. */
    ELSEWHERE,
    /** Something went wrong, told as a plain fact. Praise beside it may be meant otherwise. */
    TROUBLE,
    /** Denies what stands beside it. */
    DENIAL,
    /** Adds weight to what stands beside it. */
    STRESS,
    /** Joins what is good with what is not. */
    CONTRAST,
    /** Somebody of the team. */
    PERSON,
    /** What is praised, when it is no single person. */
    PLACE,
    /** Reads like praise as a whole, whatever stands in it. */
    IMPRESSION;

    /** Its words are taken: no later cue sees them. */
    boolean takesWords() {
        return ordinal() <= SIGN.ordinal();
    }

    boolean praises() {
        return this == IDIOM
                || this == AWARD
                || this == WARM_THANKS
                || this == WORD
                || this == WEAK
                || this == IMPRESSION;
    }
}
