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

    /**
     * What a ticket is called that begins with this call.
     *
     * @param language the customer's, in which they see it in mails; English while nobody knows it
     */
    String subject(String knownName, String language) {
        return subject(from, knownName, language);
    }

    static String subject(String from, String knownName, String language) {
        boolean korean = language.equals("ko");
        if (from.isEmpty()) {
            return korean ? "발신 번호 없는 전화" : "Call from a hidden number";
        }
        String number = new PhoneNumber(from).national();
        if (korean) {
            return knownName.isEmpty() ? number + "에서 온 전화" : knownName + " 님의 전화";
        }
        return "Call from " + (knownName.isEmpty() ? number : knownName);
    }
}
