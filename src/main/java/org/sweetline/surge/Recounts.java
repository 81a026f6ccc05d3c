package org.sweetline.surge;

/**
 * Which past day is counted anew next, and how often: the whole of the past at the start and as long as it changes, for
 * an import or a shop that is new here brings days and days; else slowly for ever, for what comes late comes at any time.
 */
final class Recounts {

    private static final int LOOKS_BETWEEN = 12;
    /** They change by themselves, and are counted as they do; each walk ends with them. */
    private static final int LATE_DAYS = 2;

    private final int days;
    private int daysAgo = LATE_DAYS;
    private int looks;
    private boolean soon = true;
    private boolean changed;
    private boolean through;

    Recounts(int days) {
        this.days = days;
    }

    /** Whether each day was counted since the start. */
    boolean isThrough() {
        return through;
    }

    int daysAgo() {
        return daysAgo;
    }

    /** At each look: whether it is time. */
    boolean isDue() {
        return soon || ++looks % LOOKS_BETWEEN == 0;
    }

    /** Whether the next day is not to wait for another look. */
    boolean goesOn() {
        return soon;
    }

    /** @param minutes how many of the day's were not as they were counted before */
    void counted(int minutes) {
        if (minutes > 0 && daysAgo >= LATE_DAYS) {
            changed = true;
            soon = true;
        }
        daysAgo = daysAgo == days ? 0 : daysAgo + 1;
        if (daysAgo == LATE_DAYS) {
            soon = changed;
            changed = false;
            through = true;
        }
    }
}
