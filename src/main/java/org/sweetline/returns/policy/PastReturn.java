package org.sweetline.returns.policy;

import java.time.Instant;
import java.util.List;

/**
 * A return that has been: one of ours, or money that the shop gave back without us.
 *
 * @param number such as {@code RMA-310}, or "" for one of the shop's
 */
record PastReturn(String number, String orderNumber, long order, Instant at, List<AskedItem> items) {}
