package org.sweetline.operations;

import org.jspecify.annotations.Nullable;

/** Who shall do it, by address or number, and what to say; anybody and anything when absent. */
record DeedRequest(@Nullable String person, @Nullable String says) {}
