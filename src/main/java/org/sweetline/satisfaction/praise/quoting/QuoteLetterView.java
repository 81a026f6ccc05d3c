package org.sweetline.satisfaction.praise.quoting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/**
 * The letter that asks a customer whether we may quote them.
 *
 * @param quote as it would be published, to the letter
 * @param signed how they would be named below it; "" for no name
 * @param language of the letter
 * @param obstacle why none may be sent now; absent when one may
 * @param failedAt when it did not leave, or came back
 */
public record QuoteLetterView(
        String quote,
        String signed,
        String language,
        @OneOf(QuoteObstacle.class) @Nullable String obstacle,
        @Nullable Instant askedAt,
        @Nullable Instant sentAt,
        @Nullable Instant expiresAt,
        @Nullable Instant failedAt,
        @OneOf(QuoteAnswer.class) @Nullable String answer,
        @Nullable Instant answeredAt) {}
