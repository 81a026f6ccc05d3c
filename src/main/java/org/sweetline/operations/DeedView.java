package org.sweetline.operations;

import org.jspecify.annotations.Nullable;

/** What somebody of the town did when asked to. */
record DeedView(String what, @Nullable String who, @Nullable String detail) {}
