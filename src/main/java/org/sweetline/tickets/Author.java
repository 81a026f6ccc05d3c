package org.sweetline.tickets;

import org.jspecify.annotations.Nullable;

/** Who of the team writes; the request key makes a repeated request the same one. */
public record Author(long account, String name, @Nullable String requestKey) {}
