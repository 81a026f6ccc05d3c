package org.sweetline.calls.back;

import org.sweetline.contact.NumberKind;
import org.sweetline.problem.ProblemException;

/** Why a number is not dialled, in words for who wanted to. */
public enum DialRefusal {
    NO_NUMBER("That is no number that can be called."),
    EMERGENCY("Emergency numbers can't be called from here: use a phone at hand."),
    SHORT_NUMBER("Short numbers can't be called from here."),
    PREMIUM("Numbers that cost extra are not called."),
    SATELLITE("Satellite numbers are not called."),
    OTHER_COUNTRY("Numbers of that country are not called. An administrator can allow it."),
    OWN_NUMBER("That is our own number."),
    BLOCKED("The number is blocked: it is called by nobody but a person who means it."),
    AGENT_LIMIT("You have placed as many calls as one person may in an hour; ask a colleague, or try again later."),
    DESK_LIMIT("The desk has placed as many calls as it may in an hour.");

    private final String words;

    DialRefusal(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it may be dialled later. */
    boolean passes() {
        return this == AGENT_LIMIT || this == DESK_LIMIT;
    }

    ProblemException problem() {
        return new ProblemException(passes() ? BackProblem.TOO_MANY_CALLS : BackProblem.NUMBER_NOT_DIALLED, words);
    }

    /** What speaks against the kind; ordinary numbers are judged by their country. */
    static DialRefusal of(NumberKind kind) {
        return switch (kind) {
            case ORDINARY -> OTHER_COUNTRY;
            case NONE -> NO_NUMBER;
            case EMERGENCY -> EMERGENCY;
            case SHORT -> SHORT_NUMBER;
            case PREMIUM -> PREMIUM;
            case SATELLITE -> SATELLITE;
        };
    }
}
