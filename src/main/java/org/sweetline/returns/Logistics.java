package org.sweetline.returns;

import java.util.Optional;

/** Where the goods are. */
public enum Logistics {
    AWAITED,
    IN_TRANSIT,
    RECEIVED,
    /** Fewer than announced, and no more are expected. */
    SHORT,
    /** Another thing than announced. */
    WRONG_ITEM,
    LOST,
    NEVER_SENT;

    /** Whether nothing more will arrive. */
    public boolean isOver() {
        return this != AWAITED && this != IN_TRANSIT;
    }

    /** Why what did not come is refused; empty where that is nobody's word against the customer. */
    public Optional<String> denial() {
        return switch (this) {
            case SHORT -> Optional.of("empty-or-short");
            case WRONG_ITEM -> Optional.of("wrong-item-returned");
            case AWAITED, IN_TRANSIT, RECEIVED, LOST, NEVER_SENT -> Optional.empty();
        };
    }
}
