package org.sweetline.channels.shop.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sweetline.channels.shop.delimited.DelimitedRows.Place;
import org.sweetline.orders.Tally;

/** Counts while one thread reads and another writes. */
final class ImportTally {
    static final int MOST_ERRORS = 1_000;

    private final List<ImportErrorView> errors = new ArrayList<>();
    private ImportCount count;

    ImportTally(ImportCount before) {
        this.count = before;
    }

    synchronized void add(Tally tally) {
        count = count.plus(tally);
    }

    synchronized void refuse(long line, String reason) {
        count = count.plusFailed();
        if (errors.size() < MOST_ERRORS) {
            errors.add(ImportErrorView.of(line, reason));
        }
    }

    synchronized void reached(Place place, long lines, long received) {
        count = count.at(place, lines, received);
    }

    synchronized ImportCount count() {
        return count;
    }

    /** Those after the first so many, as they were found. */
    synchronized List<ImportErrorView> errorsFrom(int first) {
        return List.copyOf(errors.subList(Math.min(first, errors.size()), errors.size()));
    }

    List<ImportErrorView> errors() {
        return errorsFrom(0).stream()
                .sorted(Comparator.comparingLong(ImportErrorView::line))
                .toList();
    }
}
