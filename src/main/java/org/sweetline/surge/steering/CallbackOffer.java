package org.sweetline.surge.steering;

import java.util.ArrayList;
import java.util.List;
import org.sweetline.calls.hours.Overflow;
import org.sweetline.calls.hours.PhoneSettings;

/** When callers are offered a callback, and what becomes of those for whom the line is too long. */
record CallbackOffer(int afterSeconds, int fromPosition, List<Overflow> overflow) {

    static CallbackOffer of(PhoneSettings settings) {
        return new CallbackOffer(
                settings.offerCallbackAfterSeconds(), settings.offerCallbackFromPosition(), settings.overflow());
    }

    /** To every caller. */
    CallbackOffer atOnce() {
        List<Overflow> ways = new ArrayList<>(overflow);
        if (!ways.contains(Overflow.CALLBACK)) {
            ways.add(0, Overflow.CALLBACK);
        }
        return new CallbackOffer(0, 1, ways);
    }

    /** As it was before it was made at once; what somebody has set to something else since stays as they set it. */
    CallbackOffer backFrom(CallbackOffer present) {
        CallbackOffer made = atOnce();
        return new CallbackOffer(
                present.afterSeconds() == made.afterSeconds() ? afterSeconds : present.afterSeconds(),
                present.fromPosition() == made.fromPosition() ? fromPosition : present.fromPosition(),
                present.overflow().equals(made.overflow()) ? overflow : present.overflow());
    }

    PhoneSettings in(PhoneSettings present) {
        return new PhoneSettings(
                present.ringSeconds(),
                present.wrapUpSeconds(),
                present.preferredAgentSeconds(),
                present.mostWaiting(),
                afterSeconds,
                fromPosition,
                present.shortAbandonSeconds(),
                present.serviceLevelSeconds(),
                present.serviceLevelPercent(),
                present.firstContactDays(),
                present.recordCalls(),
                present.askForRating(),
                present.anonymousCallers(),
                overflow,
                present.team(),
                present.version());
    }
}
