package org.sweetline.abuse.peers;

import java.util.Map;
import org.sweetline.abuse.history.Purchase;

/**
 * How often buyers of like things send them back: a dress buyer is held against dress buyers, and whoever wears a size
 * that fits badly against those who wear it too.
 *
 * @param cells with all sizes and prices of a category, too
 * @param defects how often each style was called defective
 */
public record Peers(Share shop, Map<Cell, Share> cells, Map<String, Share> defects) {

    private static final double STRENGTH = 20;
    private static final double UNTOLD = 0.25;

    public static final Peers NONE = new Peers(Share.NOTHING, Map.of(), Map.of());

    /** From the shop to the category, its size and its price, each drawn to the wider one. */
    public double expected(Purchase bought) {
        Cell cell = Cell.of(bought);
        double usual = shop.drawnTo(UNTOLD, STRENGTH);
        double ofCategory = share(cell.ofAnySize()).drawnTo(usual, STRENGTH);
        double ofSize = share(cell.atAnyPrice()).drawnTo(ofCategory, STRENGTH);
        return share(cell).drawnTo(ofSize, STRENGTH);
    }

    public Share defectsOf(String style) {
        return defects.getOrDefault(style, Share.NOTHING);
    }

    private Share share(Cell cell) {
        return cells.getOrDefault(cell, Share.NOTHING);
    }
}
