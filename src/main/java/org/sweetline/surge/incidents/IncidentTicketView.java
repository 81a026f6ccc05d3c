package org.sweetline.surge.incidents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.tickets.TicketStatus;
import org.sweetline.web.OneOf;

/**
 * A ticket of an incident.
 *
 * @param said how their customer's last words begin, and from where they came
 * @param because why it got no answer, or waits for a person; "" otherwise
 * @param letter what has become of the letter that tells of the incident's end, and why there is none
 * @param solving whether it was solved with the incident
 * @param at when it was answered or skipped; null before
 */
public record IncidentTicketView(
        String number,
        String subject,
        @OneOf(TicketStatus.class) String status,
        @Nullable String customer,
        @Nullable String from,
        String said,
        @OneOf(AnswerState.class) String answer,
        String because,
        @OneOf(AnswerState.class) String letter,
        String letterBecause,
        @OneOf(SolvingState.class) String solving,
        Instant linkedAt,
        @Nullable Instant at) {}
