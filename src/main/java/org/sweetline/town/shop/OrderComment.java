package org.sweetline.town.shop;

import java.time.Instant;

/** A remark in an order's history. */
public record OrderComment(int id, Instant at, String text, boolean visibleOnFront) {}
