package org.sweetline.town.shop;

/** So many of an order's line, named by the line's own (the parent's) id. */
public record Quantity(int itemId, int quantity) {}
