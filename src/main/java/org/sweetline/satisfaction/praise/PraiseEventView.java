package org.sweetline.satisfaction.praise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.tickets.TicketView.PersonView;

/**
 * One thing that was done with kind words.
 *
 * @param by absent when it came of what the customer did
 */
public record PraiseEventView(
        String action, String detail, @Nullable PersonView by, Instant at) {}
