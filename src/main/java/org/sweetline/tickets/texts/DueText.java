package org.sweetline.tickets.texts;

import java.time.Instant;

/**
 * A text that is to be handed to the network now.
 *
 * @param token what its reports are known by
 * @param from which of our numbers it goes out from; "" for the usual one
 * @param inDoubt it was handed over before and nobody knows whether it arrived: look for it before sending it
 */
public record DueText(
        long id,
        String token,
        String number,
        String from,
        String body,
        int attempts,
        Instant attemptedAt,
        boolean inDoubt) {}
