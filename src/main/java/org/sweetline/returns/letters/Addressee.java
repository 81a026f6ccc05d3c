package org.sweetline.returns.letters;

import java.util.Optional;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.pages.PageLanguage;

/**
 * Who is written to.
 *
 * @param email the order's own; "" when it has none
 * @param ticket empty while a guest has not confirmed
 */
record Addressee(
        String name, String email, PageLanguage language, Optional<Long> customer, Optional<TicketNumber> ticket) {}
