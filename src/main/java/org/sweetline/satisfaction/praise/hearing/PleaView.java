package org.sweetline.satisfaction.praise.hearing;

import java.time.Instant;

/**
 * Kind words of a customer that come with a wish for what is not due.
 *
 * @param quote the passage that has both
 */
public record PleaView(long entry, String ticket, Instant saidAt, String quote, String language) {}
