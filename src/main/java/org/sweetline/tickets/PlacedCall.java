package org.sweetline.tickets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.contact.PhoneNumber;

/**
 * A call of ours to a customer.
 *
 * @param sid the phone network's id of the customer's leg
 * @param order the number of the order that it is about, or ""
 * @param ticket the ticket that it is about; null takes the customer's that is under way, else a new one
 */
public record PlacedCall(
        String sid,
        String from,
        String to,
        @Nullable Long ticket,
        @Nullable Long customer,
        String order,
        Author by,
        Instant at) {

    /** What a ticket is called that begins with this call, in the customer's language as far as it is known. */
    String subject(String knownName, String language) {
        return subject(to, knownName, language);
    }

    static String subject(String to, String knownName, String language) {
        String number = new PhoneNumber(to).national();
        if (language.equals("ko")) {
            return knownName.isEmpty() ? number + "로 건 전화" : knownName + " 님께 건 전화";
        }
        return "Call to " + (knownName.isEmpty() ? number : knownName);
    }
}
