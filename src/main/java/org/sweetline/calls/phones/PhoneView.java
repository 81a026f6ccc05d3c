package org.sweetline.calls.phones;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.CallView;
import org.sweetline.web.OneOf;

/** The agent's own phone. */
public record PhoneView(
        @OneOf(BrowserPhones.Provider.class) String provider,
        @OneOf(AgentPhone.State.class) String state,
        String reason,
        @Nullable Instant since,
        @OneOf(AgentPhone.Device.class) String device,
        String number,
        List<String> languages,
        List<String> skills,
        @Nullable CallView call,
        @Nullable Long leg,
        @Nullable WrapUpTimeView wrapUp) {

    public record WrapUpTimeView(long call, Instant until) {}
}
