package org.sweetline.search;

import java.util.Optional;
import org.sweetline.web.Words;

/** The kinds of things that can be found. The order is part of the index: new kinds go to the end. */
enum HitType {
    TICKET,
    CUSTOMER,
    ORDER,
    RETURN;

    static Optional<HitType> of(String word) {
        for (HitType type : values()) {
            if (type.word().equalsIgnoreCase(word.strip())) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    String word() {
        return Words.of(this);
    }
}
