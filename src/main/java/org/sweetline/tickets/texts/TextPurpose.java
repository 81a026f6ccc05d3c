package org.sweetline.tickets.texts;

/** What a text of ours is for. */
public enum TextPurpose {
    REPLY,
    /** That we call back, and when. */
    CALLBACK,
    /** A link instead of waiting on the phone. */
    LINK,
    /** How it went; only to who agreed to be asked. */
    SURVEY
}
