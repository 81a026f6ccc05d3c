package org.sweetline.channels.shop.fresh;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param asOf as of when the customer's orders are known
 * @param received how many orders came with the answer
 */
record Freshness(Outcome outcome, @Nullable Instant asOf, int received) {}
