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

    /** Whether a caller at this place, who is expected to wait so long, is offered to be called back. */
    public boolean offersCallback(int position, long expectedWaitSeconds) {
        return overflow.contains(Overflow.CALLBACK)
                && (position >= offerCallbackFromPosition || expectedWaitSeconds > offerCallbackAfterSeconds);
    }

    public boolean isFull(int waiting) {
        return waiting >= mostWaiting;
    }
}
