package org.sweetline.returns;

import org.jspecify.annotations.Nullable;

/**
 * What was found when goods were looked at.
 *
 * @param bad how many are not accepted, for the reason that the denial names
 * @param condition a code of the list of conditions, {@code disposition} one of what becomes of goods
 * @param denial a code of the list of denials, "" when all are good
 */
public record Finding(
        String line,
        int good,
        int bad,
        Grade grade,
        String condition,
        String disposition,
        String denial,
        boolean tagsOn,
        @Nullable Integer scannedGrams,
        String note) {

    /** From as good as new to worthless. */
    public enum Grade {
        A,
        B,
        C,
        D,
        F
    }
}
