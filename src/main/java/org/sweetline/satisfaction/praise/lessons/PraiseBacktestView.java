package org.sweetline.satisfaction.praise.lessons;

import java.util.List;

/**
 * What the rules of today, and these with what was learned, say of words that people judged.
 *
 * @param flips where today's rules say otherwise than those that heard the words
 */
public record PraiseBacktestView(int judged, List<BacktestSideView> sides, List<BacktestFlipView> flips) {

    /** @param side {@code heard} by the rules of their time, {@code rules} of today, {@code learned} with the clicks */
    public record BacktestSideView(
            String side, String version, int right, int wrong, int missed, double precision, double recall) {}

    public record BacktestFlipView(long praise, String quote, boolean praised, double before, double now) {}
}
