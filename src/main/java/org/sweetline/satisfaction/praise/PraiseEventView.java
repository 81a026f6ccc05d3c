package org.sweetline.satisfaction.praise;

import java.time.Instant;
import org.sweetline.tickets.TicketView.PersonView;

/** One thing that was done with kind words. */
public record PraiseEventView(String action, String detail, PersonView by, Instant at) {}
