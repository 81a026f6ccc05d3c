package org.sweetline.tickets;

import java.time.Instant;
import org.sweetline.contact.PhoneNumber;

/**
 * A call that came in.
 *
 * @param sid the phone network's id of the call
 * @param from E.164, or "" for a hidden caller
 * @param to our number
 * @param status as the phone network names it: ringing, in-progress, completed, …
 */
public record IncomingCall(String sid, String from, String to, Instant at, String status) {

    /** What a ticket is called that begins with this call. */
    String subject(String knownName) {
        if (from.isEmpty()) {
            return "Call from a hidden number";
        }
        return "Call from " + (knownName.isEmpty() ? new PhoneNumber(from).national() : knownName);
    }
}
