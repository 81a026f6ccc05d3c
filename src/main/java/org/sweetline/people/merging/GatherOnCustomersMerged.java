package org.sweetline.people.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.events.Reaction;

/**
 * Whoever looked the duplicate up just before the merge writes for them just after it. Half a minute later no such
 * transaction is running any more.
 */
@ApplicationScoped
class GatherOnCustomersMerged implements Reaction<CustomersMerged> {

    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(30);

    private final MergingDesk desk;

    @Inject
    GatherOnCustomersMerged(MergingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "gather-on-customers-merged";
    }

    @Override
    public Class<CustomersMerged> event() {
        return CustomersMerged.class;
    }

    @Override
    public Duration delay(CustomersMerged event) {
        return LONGEST_TRANSACTION;
    }

    @Override
    public void react(CustomersMerged event) throws SQLException {
        desk.gather(event.duplicate());
    }
}
