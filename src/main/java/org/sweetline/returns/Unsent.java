package org.sweetline.returns;

import java.util.List;

/**
 * What of a return nobody sent while its authorization held.
 *
 * @param isAll nothing of the return was sent, and nothing of it is paid for without
 */
record Unsent(List<ReturnItem> items, boolean isAll) {

    /** Once something came, also what was said to be on its way: one scan stands for all that a label is for. */
    static Unsent of(List<ReturnItem> all) {
        boolean came = all.stream().anyMatch(item -> item.received() > 0);
        return new Unsent(
                all.stream()
                        .filter(item -> item.isUnsent() || came && item.isAwaited())
                        .toList(),
                all.stream().allMatch(ReturnItem::isUntouched));
    }

    /** Something else came, or is paid for without: of that the return goes on. */
    static boolean isOnlyPart(List<ReturnItem> all) {
        return all.stream()
                .filter(item -> item.authorized() > 0)
                .anyMatch(item -> item.received() + item.excused() > 0
                        || item.given().filter(Resolution.KEEP_ITEM::equals).isPresent());
    }

    /** A return of which nothing was sent expires whole, and can be taken up again as it was. */
    void lapse() {
        if (!isAll) {
            items.forEach(ReturnItem::lapse);
        }
    }
}
