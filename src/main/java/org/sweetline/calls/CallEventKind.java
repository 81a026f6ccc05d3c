package org.sweetline.calls;

/** What can happen to a call; every figure is computed from these. */
public enum CallEventKind {
    BEGAN,
    /** In line: from here the caller's wait counts. */
    OFFERED,
    RANG,
    RING_NO_ANSWER,
    /** Agent and customer hear each other. */
    ANSWERED,
    HELD,
    UNHELD,
    CONSULTED,
    TRANSFERRED,
    PARTY_ADDED,
    PARTY_LEFT,
    AGENT_JOINED,
    AGENT_LEFT,
    LISTENED,
    WHISPERED,
    BARGED,
    RECORDING_PAUSED,
    RECORDING_RESUMED,
    CALLBACK_TAKEN,
    /** Who asked to be called has been reached; the detail says after how many seconds. */
    CALLBACK_REACHED,
    /** Who asked to be called was not reached, and we let it be. */
    CALLBACK_FAILED,
    /** For the tone or another way out: a message is spoken after the wait is over. */
    LEFT_LINE,
    VOICEMAIL_LEFT,
    TEXT_LINK_SENT,
    /** A key was asked for; who pressed none was asked all the same. */
    RATING_ASKED,
    RATED,
    ENDED,
    WRAPPED_UP
}
