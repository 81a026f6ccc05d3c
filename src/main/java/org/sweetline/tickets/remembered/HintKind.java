package org.sweetline.tickets.remembered;

/** What can be heard in a customer's words. */
public enum HintKind {
    BIRTHDAY,
    NICKNAME,
    CONTACT_WISH,
    HANDMADE
}
