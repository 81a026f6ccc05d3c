package org.sweetline.operations;

import org.jspecify.annotations.Nullable;

/** Keys to press; nothing with every other deed. */
record TownKeysRequest(@Nullable String digits) {}
