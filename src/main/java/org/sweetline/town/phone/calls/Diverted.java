package org.sweetline.town.phone.calls;

/** Something else has to be done with the leg than what it was doing: another document, or nothing more. */
final class Diverted extends Exception {
    private static final long serialVersionUID = 1L;

    Diverted() {
        super("diverted", null, false, false);
    }
}
