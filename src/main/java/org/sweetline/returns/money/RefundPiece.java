package org.sweetline.returns.money;

/** Some of a line that are to be paid back; fees are for what is the customer's own fault only. */
public record RefundPiece(String line, int quantity, boolean customersFault) {}
