package org.sweetline.abuse.links;

/** By what one can be known again. Devices and network addresses are left out: they tell more than they are worth. */
public enum IdentifierKind {
    MAIL,
    PHONE,
    ADDRESS,
    /** One of the team said so. */
    PERSON
}
