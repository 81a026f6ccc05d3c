package org.sweetline.satisfaction.praise.quoting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer was asked by a letter, and what they said to it.
 *
 * @param signed how they would be named; "" for no name
 * @param takesYes until then; a yes can be taken back for ever
 */
public record AskedQuote(
        long letter,
        long praise,
        long customer,
        String language,
        String quote,
        String signed,
        Instant saidAt,
        boolean takesYes,
        @Nullable QuoteAnswer answer,
        @Nullable Instant answeredAt) {}
