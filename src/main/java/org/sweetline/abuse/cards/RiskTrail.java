package org.sweetline.abuse.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sweetline.abuse.history.HistoryChanged;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.CustomerNumber;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** Writes down what a person said of a customer, and has the customer judged anew by it. In the caller's transaction. */
@ApplicationScoped
class RiskTrail {

    private final AuditTrail audit;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    RiskTrail(AuditTrail audit, DomainEvents events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void record(CurrentAccount by, String deed, CustomerNumber of, long customer, String detail) {
        audit.record(by, deed, of.toString(), detail);
        events.publish(new HistoryChanged(customer, clock.instant()));
    }
}
