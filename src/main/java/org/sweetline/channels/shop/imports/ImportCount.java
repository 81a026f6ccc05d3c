package org.sweetline.channels.shop.imports;

import org.sweetline.channels.shop.delimited.DelimitedRows.Place;
import org.sweetline.orders.Tally;

/**
 * How far an import is, and what became of the orders until there.
 *
 * @param reached from where it can go on when it breaks off
 */
record ImportCount(Place reached, long lines, long received, long created, long updated, long unchanged, long failed) {
    static final ImportCount NONE = new ImportCount(Place.START, 0, 0, 0, 0, 0, 0);

    ImportCount plus(Tally tally) {
        return new ImportCount(
                reached,
                lines,
                received,
                created + tally.created(),
                updated + tally.updated(),
                unchanged + tally.unchanged(),
                failed);
    }

    ImportCount plusFailed() {
        return new ImportCount(reached, lines, received, created, updated, unchanged, failed + 1);
    }

    ImportCount at(Place place, long linesSoFar, long receivedSoFar) {
        return new ImportCount(place, linesSoFar, receivedSoFar, created, updated, unchanged, failed);
    }
}
