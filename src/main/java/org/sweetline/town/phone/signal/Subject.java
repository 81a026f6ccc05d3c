package org.sweetline.town.phone.signal;

/** What requests can be about: a call, a conference, a text. */
public interface Subject {
    String sid();
}
