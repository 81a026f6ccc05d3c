package org.sweetline.returns;

/**
 * What somebody wants to send back; what it cost and whose fault it is are looked up.
 *
 * @param lineId the shop's key of the order line
 * @param reason a code of the list of reasons
 */
public record WantedItem(String lineId, int quantity, String reason, String note, Resolution wanted) {}
