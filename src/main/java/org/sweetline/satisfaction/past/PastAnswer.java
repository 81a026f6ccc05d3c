package org.sweetline.satisfaction.past;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of one survey.
 *
 * @param ticket the external id by which the ticket was imported
 * @param askedAt when the customer was asked
 * @param answeredAt null, as the rating, where they did not answer
 */
public record PastAnswer(
        @Schema(required = true) String ticket,
        @Schema(required = true) Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Integer rating,
        @Nullable Boolean solved,
        @Nullable String comment,
        @Nullable List<String> drivers,
        @Nullable String agentEmail) {}
