package org.sweetline.surge.steering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is switched on for the day; by whom and since when, else null. */
public record SteeringView(
        @Nullable SwitchedView callbacks, @Nullable SwitchedView priorities, long raised) {

    public record SwitchedView(@Nullable String by, Instant since) {}
}
