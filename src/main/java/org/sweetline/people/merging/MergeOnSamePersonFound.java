package org.sweetline.people.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.SamePersonFound;
import org.sweetline.security.AuditTrail;

/** Joins a guest with the shop account that has the same mail address. */
@ApplicationScoped
class MergeOnSamePersonFound implements Reaction<SamePersonFound> {

    private static final String BY = "Sweetline";

    private final MergingDesk desk;
    private final AuditTrail audit;

    @Inject
    MergeOnSamePersonFound(MergingDesk desk, AuditTrail audit) {
        this.desk = desk;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "merge-on-same-person-found";
    }

    @Override
    public Class<SamePersonFound> event() {
        return SamePersonFound.class;
    }

    @Override
    public void react(SamePersonFound event) throws SQLException {
        if (desk.join(event.duplicate(), event.keeper(), BY)) {
            audit.recordUnnamed(
                    BY,
                    "merged customer",
                    CustomerNumber.text(event.duplicate()),
                    "into " + new CustomerNumber(event.keeper()));
        }
    }
}
