package org.sweetline.notices;

import java.util.Optional;

/**
 * A mail to one person.
 *
 * @param purpose the part of the product that sends it, such as {@code survey}
 * @param about what it is about, by that part's own key; it goes to a recipient once for each
 * @param html the same once more for those who read markup; "" for plain text alone
 * @param stop where a POST says that no more of the kind is wanted; "" where that can't be said
 */
public record Notice(
        String purpose,
        String about,
        Optional<Long> customer,
        String to,
        String subject,
        String text,
        String html,
        String stop) {

    public Notice(
            String purpose,
            String about,
            Optional<Long> customer,
            String to,
            String subject,
            String text,
            String html) {
        this(purpose, about, customer, to, subject, text, html, "");
    }
}
