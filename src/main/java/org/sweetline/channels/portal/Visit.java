package org.sweetline.channels.portal;

/**
 * Somebody looking at their order.
 *
 * @param form what every form of theirs must bring along; another site cannot know it
 */
record Visit(long orderId, Proof proof, String form) {}
