package org.sweetline.channels.shop;

import org.jspecify.annotations.Nullable;

/** What is wrong with something that is being read: the first fault counts. */
class Faults {
    private @Nullable String first;

    final void fault(String reason) {
        if (first == null) {
            first = reason;
        }
    }

    final boolean isFaulty() {
        return first != null;
    }

    final void refuseIfFaulty() throws OrderRefused {
        if (first != null) {
            throw new OrderRefused(first);
        }
    }
}
