package org.sweetline.people.facts;

/** By which way; ANY where the way makes no difference. */
public enum ConsentChannel {
    MAIL,
    SMS,
    VOICE,
    ANY
}
