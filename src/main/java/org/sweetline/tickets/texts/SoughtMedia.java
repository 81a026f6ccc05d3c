package org.sweetline.tickets.texts;

/** A file of a text that is to be fetched, and how many times, this one included, it was sought. */
public record SoughtMedia(long id, String messageSid, String mediaSid, int position, int attempts) {}
