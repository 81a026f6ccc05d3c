package org.sweetline.satisfaction.praise.quoting;

/** Why nobody is asked by a letter, in the words of who would send it. */
public enum QuoteObstacle {
    NOT_CONFIRMED("The kind words are not confirmed."),
    GRANTED_ALREADY("The customer lets us quote them already."),
    REFUSED_ALREADY("The customer said no. They are not asked again."),
    ASKED_ALREADY("The customer has had a letter about these words."),
    UNKNOWN_CUSTOMER("Nobody knows who said it."),
    OUR_OWN("It was said by somebody of ours, or who belongs to one of us."),
    WANTS_NO_LETTERS("The customer wants no letters that ask for something."),
    NO_ADDRESS("The customer has no mail address.");

    private final String reason;

    QuoteObstacle(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    /** Also once the letter is written: then it does not leave. */
    boolean stopsALetter() {
        return this == NOT_CONFIRMED || this == UNKNOWN_CUSTOMER || this == OUR_OWN || this == WANTS_NO_LETTERS;
    }
}
