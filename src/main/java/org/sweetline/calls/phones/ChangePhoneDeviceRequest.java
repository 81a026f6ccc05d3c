package org.sweetline.calls.phones;

import org.jspecify.annotations.Nullable;
import org.sweetline.calls.AgentPhone;
import org.sweetline.web.OneOf;

/** @param number of the agent's own phone, when calls shall ring there */
public record ChangePhoneDeviceRequest(
        @OneOf(AgentPhone.Device.class) String device,
        @Nullable String number) {}
