package org.sweetline.returns;

/** What is asked of somebody before the return can go on. */
public enum Inquiry {
    NONE,
    /** A guest has not yet followed the link in the mail. */
    UNCONFIRMED,
    /** The customer was asked for a photo or for details; no clock of ours runs meanwhile. */
    NEEDS_INFO,
    /** A person of the team has to decide. */
    IN_REVIEW,
    /** The customer objects; somebody other than who decided looks at it. */
    APPEALED
}
