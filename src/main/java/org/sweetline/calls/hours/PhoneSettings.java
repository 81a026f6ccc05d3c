package org.sweetline.calls.hours;

import java.util.List;

/** What holds for every call; one row, changed on the page of phone settings. Ask {@link Reception#settings}. */
public record PhoneSettings(
        int ringSeconds,
        int wrapUpSeconds,
        int preferredAgentSeconds,
        int mostWaiting,
        int offerCallbackAfterSeconds,
        int offerCallbackFromPosition,
        int shortAbandonSeconds,
        int serviceLevelSeconds,
        int serviceLevelPercent,
        int firstContactDays,
        boolean recordCalls,
        boolean askForRating,
        AnonymousCallers anonymousCallers,
        List<Overflow> overflow,
        long team,
        long version) {

    public QueueLimits limits() {
        return new QueueLimits(mostWaiting, offerCallbackAfterSeconds, offerCallbackFromPosition, overflow);
    }
}
