package org.sweetline.calls.back;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/**
 * A callback as the screens show it.
 *
 * @param claimed whether the caller pressed the number and showed another or none: that it is theirs is only what they say
 * @param from from when until when it was asked for
 * @param dueAt when the number may be called next
 * @param zone the team's clock
 * @param theirZone that of the number's place, by which a morning is meant; none where it shows the same
 * @param night whether it waits until then because it is night where they are
 * @param dueDays on how many days it was due since it was agreed on; after the last of {@code mostDueDays} it is given up
 * @param lastResult how the last try, or another way, ended; "" before the first
 * @param call the call that is being placed for it
 */
public record CallbackView(
        long id,
        String number,
        boolean claimed,
        @Nullable CalledCustomerView customer,
        @Nullable String ticket,
        @Nullable CallingTeamView team,
        String zone,
        @Nullable String theirZone,
        @Schema(enumeration = {"en", "ko"}) String language,
        String topic,
        @OneOf(Callback.State.class) String state,
        @OneOf(Callback.Origin.class) String origin,
        @OneOf(Window.class) String window,
        Instant from,
        Instant until,
        Instant dueAt,
        boolean night,
        int wishes,
        int attempts,
        int mostAttempts,
        int dueDays,
        int mostDueDays,
        @Nullable @OneOf(CallResult.class) String lastResult,
        String note,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable CallingAgentView agent,
        @Nullable Long call,
        long version) {

    public record CalledCustomerView(String number, String name, String country) {}

    public record CallingTeamView(long id, String name) {}

    /** Who wrote it down, called, or ended it: the last of them. */
    public record CallingAgentView(long id, String name) {}
}
