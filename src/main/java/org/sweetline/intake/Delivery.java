package org.sweetline.intake;

import java.time.Instant;

/** A raw inbound message as it was accepted; {@code storedFile} is the SHA-256 of its bytes. */
public record Delivery(
        long id, String channel, String externalId, Instant receivedAt, String storedFile, long size, int attempts) {}
