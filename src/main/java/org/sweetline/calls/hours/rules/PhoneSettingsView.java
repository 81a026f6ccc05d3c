package org.sweetline.calls.hours.rules;

import java.util.List;
import org.sweetline.calls.hours.AnonymousCallers;
import org.sweetline.calls.hours.PhoneSettings;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** What holds for every call. {@code overflow} lists the ways out of a line that is too long, the first one first. */
public record PhoneSettingsView(
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
        @OneOf(AnonymousCallers.class) String anonymousCallers,
        List<String> overflow,
        long team,
        long version) {

    static PhoneSettingsView of(PhoneSettings settings) {
        return new PhoneSettingsView(
                settings.ringSeconds(),
                settings.wrapUpSeconds(),
                settings.preferredAgentSeconds(),
                settings.mostWaiting(),
                settings.offerCallbackAfterSeconds(),
                settings.offerCallbackFromPosition(),
                settings.shortAbandonSeconds(),
                settings.serviceLevelSeconds(),
                settings.serviceLevelPercent(),
                settings.firstContactDays(),
                settings.recordCalls(),
                settings.askForRating(),
                Words.of(settings.anonymousCallers()),
                settings.overflow().stream().map(Words::of).toList(),
                settings.team(),
                settings.version());
    }
}
