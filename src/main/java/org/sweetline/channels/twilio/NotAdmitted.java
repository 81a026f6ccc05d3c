package org.sweetline.channels.twilio;

/** A request that was not proven to be Twilio's, or not fit to be read. */
public final class NotAdmitted extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    NotAdmitted(Refusal refusal) {
        super(refusal.word(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
