package org.sweetline.calls.hours;

import java.util.List;

/**
 * How long the line may get.
 *
 * @param mostWaiting who comes after so many are waiting is sent the ways out
 * @param overflow the ways out, the first that is possible is taken first
 */
public record QueueLimits(
        int mostWaiting, int offerCallbackAfterSeconds, int offerCallbackFromPosition, List<Overflow> overflow) {

    private static final int HIDDEN_SHARE = 5;
    private static final int LEAST_HIDDEN = 5;

    /** Whether a caller at this place, who is expected to wait so long, is offered to be called back. */
    public boolean offersCallback(int position, long expectedWaitSeconds) {
        return overflow.contains(Overflow.CALLBACK)
                && (position >= offerCallbackFromPosition || expectedWaitSeconds > offerCallbackAfterSeconds);
    }

    public boolean isFull(int waiting) {
        return waiting >= mostWaiting;
    }

    /** Whether those who show no number have as many places as they may: nobody can tell whether they are one and the same. */
    public boolean isFullOfHidden(int hidden) {
        return hidden >= Math.max(LEAST_HIDDEN, mostWaiting / HIDDEN_SHARE);
    }
}
