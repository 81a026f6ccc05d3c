package org.sweetline.town.phone.twiml;

/** An answer that is no usable TwiML, with the code that Twilio's debugger shows. */
public final class TwimlException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int code;

    public TwimlException(int code, String message) {
        super(code + " " + message);
        this.code = code;
    }

    public int code() {
        return code;
    }
}
