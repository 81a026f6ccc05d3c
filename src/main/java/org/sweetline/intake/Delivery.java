package org.sweetline.intake;

import java.time.Instant;

/** A raw inbound message as it was accepted. */
public record Delivery(long id, String channel, String externalId, Instant receivedAt, long size, int attempts) {}
