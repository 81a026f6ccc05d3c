package org.sweetline.town.phone.people;

/** When a caller puts the phone down. */
public enum HangUp {
    WHILE_RINGING,
    DURING_GREETING,
    /** At the beep, without a word. */
    BEFORE_SPEAKING,
    AFTER_SPEAKING,
    /** Ends the message with a key where that is offered, and listens to the end. */
    AT_THE_END
}
