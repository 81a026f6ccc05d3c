package org.sweetline.calls;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The phones at this moment.
 *
 * @param waiting callers in line, whom nobody has answered yet
 * @param waitingSince since when the first of them waits
 * @param talking calls in which somebody talks, or is being called
 */
public record LiveCallsView(long waiting, @Nullable Instant waitingSince, long talking) {}
