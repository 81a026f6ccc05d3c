package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.CallerKnown;
import org.sweetline.events.Reaction;

/** Whose call it was is said, or found out, after it was missed. */
@ApplicationScoped
class SortMissedOnCallerKnown implements Reaction<CallerKnown> {

    private final MissedSorting sorting;

    @Inject
    SortMissedOnCallerKnown(MissedSorting sorting) {
        this.sorting = sorting;
    }

    @Override
    public String name() {
        return "sort missed calls on caller known";
    }

    @Override
    public Class<CallerKnown> event() {
        return CallerKnown.class;
    }

    @Override
    public void react(CallerKnown event) throws SQLException {
        sorting.known(event.call());
    }
}
