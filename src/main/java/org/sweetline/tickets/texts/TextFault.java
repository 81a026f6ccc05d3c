package org.sweetline.tickets.texts;

/** Why a text did not arrive, as far as a person can do something about it. */
public enum TextFault {
    OPTED_OUT("This number wants no texts."),
    WRONG_NUMBER("There is no such number."),
    UNREACHABLE("The phone is off or out of reach."),
    NO_TEXTS("This number cannot take texts; it may be a landline."),
    BLOCKED("The carrier or the phone refused it."),
    COUNTRY("Texts to this country are not permitted."),
    TOO_LONG("It is too long."),
    SENDER("Our number cannot send it."),
    ACCOUNT("The account with the phone network cannot send now."),
    HELD_UP("The phone network did not send it on in time."),
    OTHER("The phone network gave no reason that we know.");

    private final String words;

    TextFault(String words) {
        this.words = words;
    }

    /** @param code the network's, 0 when it gave none */
    String inWords(int code) {
        return code == 0 ? words : "%s (%d)".formatted(words, code);
    }
}
