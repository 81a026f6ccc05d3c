package org.sweetline.tickets.remembered;

import org.jspecify.annotations.Nullable;

/** Where the customer told it, by our keys; nothing of it when it was written down without a ticket. */
record Origin(@Nullable Long ticket, @Nullable Long entry) {}
