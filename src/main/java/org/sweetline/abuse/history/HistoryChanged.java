package org.sweetline.abuse.history;

import java.time.Instant;
import org.sweetline.events.DomainEvent;
import org.sweetline.people.CustomerNumber;

/** Somebody of the team said what a customer is judged by: a proof, an override, a tie to another customer. */
public record HistoryChanged(long customer, Instant at) implements DomainEvent {

    @Override
    public String key() {
        return CustomerNumber.text(customer);
    }
}
