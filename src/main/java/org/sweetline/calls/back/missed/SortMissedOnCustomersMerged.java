package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.people.merging.CustomersMerged;

/** Two customers who were both missed are one person who was. */
@ApplicationScoped
class SortMissedOnCustomersMerged implements Reaction<CustomersMerged> {

    private final MissedSorting sorting;

    @Inject
    SortMissedOnCustomersMerged(MissedSorting sorting) {
        this.sorting = sorting;
    }

    @Override
    public String name() {
        return "sort missed calls on customers merged";
    }

    @Override
    public Class<CustomersMerged> event() {
        return CustomersMerged.class;
    }

    @Override
    public void react(CustomersMerged event) throws SQLException {
        sorting.merged(event.keeper(), event.duplicate());
    }
}
