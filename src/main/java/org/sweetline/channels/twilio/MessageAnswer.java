package org.sweetline.channels.twilio;

/** What came of handing a message to Twilio. */
public sealed interface MessageAnswer {

    /** @param status in Twilio's word, such as queued */
    record Accepted(String sid, String status, int segments) implements MessageAnswer {}

    /** It will never be taken; {@code code} is Twilio's number of the error, 0 when it gave none. */
    record Refused(int code) implements MessageAnswer {}

    /** It was surely not taken, and may be handed over again. */
    record Later(String why) implements MessageAnswer {}

    /** Nobody knows whether it was taken: handing it over again might send it twice. */
    record Unclear(String why) implements MessageAnswer {}
}
