package org.sweetline.returns;

/**
 * What is decided about one item.
 *
 * @param authorized how many may come back; the rest is denied
 * @param denial a code of the list of denials for the rest, "" when all is authorized
 */
public record Decision(String lineId, int authorized, Resolution resolution, String denial) {

    /** Whether something is given for goods that stay with the customer. */
    boolean keeps() {
        return authorized > 0 && resolution == Resolution.KEEP_ITEM;
    }

    public static Decision authorize(String lineId, int quantity, Resolution resolution) {
        return new Decision(lineId, quantity, resolution, "");
    }

    public static Decision authorizePart(String lineId, int quantity, Resolution resolution, String denial) {
        return new Decision(lineId, quantity, resolution, denial);
    }

    public static Decision deny(String lineId, String denial) {
        return new Decision(lineId, 0, Resolution.NONE, denial);
    }
}
