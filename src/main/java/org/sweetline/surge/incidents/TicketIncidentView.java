package org.sweetline.surge.incidents;

import java.time.Instant;
import org.sweetline.web.Bilingual;
import org.sweetline.web.OneOf;

/**
 * An incident that a ticket belongs to, or belonged to until it was resolved.
 *
 * @param present the ticket belongs to it now
 * @param because why the ticket got no answer, or its answer waits for a person; "" otherwise
 */
public record TicketIncidentView(
        long incident,
        Bilingual title,
        @OneOf(IncidentState.class) String state,
        boolean present,
        @OneOf(AnswerState.class) String answer,
        String because,
        Instant linkedAt) {}
