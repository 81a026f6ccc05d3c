package org.sweetline.calls.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** What every change of the set-up leaves behind: a row in the trail, and word to all nodes. */
@ApplicationScoped
public class SetupChanges {

    private final AuditTrail audit;
    private final DomainEvents events;

    @Inject
    SetupChanges(AuditTrail audit, DomainEvents events) {
        this.audit = audit;
        this.events = events;
    }

    public void record(CurrentAccount by, String action, String subject, String detail) {
        audit.record(by, action, subject, detail);
        events.publish(new PhoneSetupChanged(subject));
    }

    /** @param seen the version that the editor saw; empty edits whatever is there */
    public static void refuseStale(Optional<Long> seen, long present) {
        if (seen.isPresent() && seen.get() != present) {
            throw overtaken();
        }
    }

    public static ProblemException overtaken() {
        return new ProblemException(HoursProblem.CHANGED_MEANWHILE, "Somebody else changed it; look again.");
    }
}
