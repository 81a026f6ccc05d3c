package org.sweetline.calls.phones;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.CallView;
import org.sweetline.web.OneOf;

/**
 * The agent's own phone.
 *
 * @param awayAfter whether they are away again after the call they placed, and what is written down of it
 */
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
        @Nullable WrapUpTimeView wrapUp,
        boolean awayAfter) {

    public record WrapUpTimeView(long call, Instant until) {}
}
