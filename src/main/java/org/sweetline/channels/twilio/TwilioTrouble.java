package org.sweetline.channels.twilio;

/** That Twilio did not do what it was asked, or that nobody knows whether it did. */
public final class TwilioTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    public enum Kind {
        /** Surely not done: ask again later. */
        LATER,
        /** Nobody knows: look before asking again. */
        UNSURE,
        /** What it was about is no longer there. */
        GONE,
        /** It never will be done. */
        REFUSED
    }

    private final Kind kind;

    public TwilioTrouble(Kind kind, String words) {
        super(words);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
