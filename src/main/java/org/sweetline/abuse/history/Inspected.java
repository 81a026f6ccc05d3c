package org.sweetline.abuse.history;

import java.time.Instant;
import org.sweetline.returns.Fault;

/**
 * What the returns desk found in a parcel.
 *
 * @param grade from A (as new) to F, "" when none was given
 * @param bad how many of the items were not accepted
 * @param foreign it was not our article, or not what was bought
 * @param missing fewer came than were sent for
 * @param weightGap how far the scale was from what was expected, in grams; 0 when it was not weighed
 * @param fault of the return's reason: whoever got a wrong article sends a wrong article back
 */
public record Inspected(
        String number,
        long orderId,
        String lineId,
        Instant at,
        String grade,
        boolean tagsOn,
        boolean foreign,
        boolean missing,
        double weightGap,
        double weightExpected,
        Fault fault) {

    private static final double LARGE_SHARE = 0.25;
    private static final double LARGE_GRAMS = 150;

    public boolean isWorn() {
        boolean poorGrade = !grade.isEmpty() && grade.compareTo("C") >= 0;
        return fault == Fault.CUSTOMER && (poorGrade || !tagsOn);
    }

    public boolean failed() {
        return fault == Fault.CUSTOMER && (foreign || missing);
    }

    public boolean weightDoesNotFit() {
        return fault == Fault.CUSTOMER && weightGap > LARGE_GRAMS && weightGap > LARGE_SHARE * weightExpected;
    }

    public Trace trace() {
        return new Trace(Trace.Kind.RETURN, number);
    }
}
