package org.sweetline.abuse.peers;

import org.sweetline.abuse.history.Purchase;

/**
 * Things that are alike: a category, one kind of its sizes, one band of its prices.
 *
 * @param size "" for all sizes
 * @param price "" for all prices
 */
public record Cell(String category, String size, String price) {

    private static final double[] BOUNDS = {25, 50, 100, 200};

    public static Cell of(Purchase bought) {
        return new Cell(bought.article().category(), bought.article().size().name(), price(bought.unitPaid()));
    }

    public Cell atAnyPrice() {
        return new Cell(category, size, "");
    }

    public Cell ofAnySize() {
        return new Cell(category, "", "");
    }

    private static String price(double unit) {
        int band = 0;
        while (band < BOUNDS.length && unit >= BOUNDS[band]) {
            band++;
        }
        return Integer.toString(band);
    }
}
