package org.sweetline.returns.letters;

/** What we write about. Each has a template of its name in both languages. */
public enum LetterKind {
    /** To a guest, whose request waits until they follow its link. */
    CONFIRM,
    RECEIVED,
    QUESTION,
    DECIDED,
    REMINDER,
    EXPIRED,
    PARCEL,
    /** Something that came back was not accepted. */
    REJECTED,
    REFUNDED,
    APPEALED,
    APPEAL_DECIDED,
    CANCELLED
}
