package org.sweetline.orders;

import java.time.Instant;

/**
 * A comment that the shop keeps at an order.
 *
 * @param status the order's status that the comment came with
 */
public record OrderCommentSnapshot(
        String externalId, String text, String status, boolean visibleToCustomer, Instant at) {}
