package org.sweetline.returns;

/**
 * What somebody wants to send back; what it cost and whose fault it is are looked up.
 *
 * @param lineId the shop's key of the order line
 * @param reason a code of the list of reasons
 * @param instead what they would like to have for it, in an exchange
 */
public record WantedItem(
        String lineId, int quantity, String reason, String note, Resolution wanted, WantedVariant instead) {}
