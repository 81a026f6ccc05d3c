package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.people.merging.CustomersUnmerged;

/** Who is a customer of their own again was missed on their own. */
@ApplicationScoped
class SortMissedOnCustomersUnmerged implements Reaction<CustomersUnmerged> {

    private final MissedSorting sorting;

    @Inject
    SortMissedOnCustomersUnmerged(MissedSorting sorting) {
        this.sorting = sorting;
    }

    @Override
    public String name() {
        return "sort missed calls on customers unmerged";
    }

    @Override
    public Class<CustomersUnmerged> event() {
        return CustomersUnmerged.class;
    }

    @Override
    public void react(CustomersUnmerged event) throws SQLException {
        sorting.merged(event.keeper(), event.duplicate());
    }
}
