package org.sweetline.town.phone;

/** An answer that is no usable TwiML, with the code that Twilio's debugger shows. */
final class TwimlException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int code;

    TwimlException(int code, String message) {
        super(code + " " + message);
        this.code = code;
    }

    int code() {
        return code;
    }
}
