package org.sweetline.town.shop;

import java.time.Instant;

/** A remark in an order's history, with the status that the order had or got by it. */
public record OrderComment(int id, Instant at, String text, boolean visibleOnFront, String status) {}
