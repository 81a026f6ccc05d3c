package org.sweetline.returns;

/**
 * What is decided about one item.
 *
 * @param authorized how many may come back; 0 denies, and then there is a denial
 * @param denial a code of the list of denials, "" when something is authorized
 */
public record Decision(String lineId, int authorized, Resolution resolution, String denial) {

    public static Decision authorize(String lineId, int quantity, Resolution resolution) {
        return new Decision(lineId, quantity, resolution, "");
    }

    public static Decision deny(String lineId, String denial) {
        return new Decision(lineId, 0, Resolution.NONE, denial);
    }
}
