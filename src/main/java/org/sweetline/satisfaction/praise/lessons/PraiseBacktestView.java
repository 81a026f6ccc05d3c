package org.sweetline.satisfaction.praise.lessons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.figures.ShareView;

/**
 * What two versions of the rules say of words that people judged.
 *
 * @param judged how many both versions read and neither learned from
 * @param unread how many one of them never read, which count for neither
 * @param taught how many one of them may have learned from, which are left out
 * @param better of those where they differ, how many the second is right about; it is wrong about {@code worse}
 * @param flips where they differ, the latest judged first, at most fifty
 */
public record PraiseBacktestView(
        int judged,
        int unread,
        int taught,
        List<BacktestSideView> sides,
        int better,
        int worse,
        List<BacktestFlipView> flips) {

    /**
     * @param version its key
     * @param missed praise that it does not take for praise
     * @param precision how much of what it takes for praise is praise
     * @param recall how much of the praise it takes for praise
     */
    public record BacktestSideView(
            String version, int right, int wrong, int missed, ShareView precision, ShareView recall) {}

    public record BacktestFlipView(
            long praise, @Nullable String ticket, String quote, boolean praised, double before, double now) {}
}
