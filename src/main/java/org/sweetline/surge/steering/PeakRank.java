package org.sweetline.surge.steering;

import java.util.Optional;
import org.sweetline.surge.topics.Topic;
import org.sweetline.tickets.Priority;

/** What goes first on a peak day: who paid and has no order, then what must be done before the parcel is packed. */
final class PeakRank {

    private PeakRank() {}

    /** Empty: such tickets stay where they are. */
    static Optional<Priority> of(Topic topic) {
        return switch (topic) {
            case PAYMENT -> Optional.of(Priority.URGENT);
            case ADDRESS, CANCEL -> Optional.of(Priority.HIGH);
            case OUT_OF_STOCK, COUPON, RETURN, ORDER_STATUS, OTHER -> Optional.empty();
        };
    }
}
