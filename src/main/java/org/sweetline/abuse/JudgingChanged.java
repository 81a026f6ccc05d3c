package org.sweetline.abuse;

import java.time.Instant;
import org.sweetline.events.DomainEvent;

/** What everybody is judged by is another than before: other rules are in force, or a night was spent. */
public record JudgingChanged(RiskCause cause, Instant at) implements DomainEvent {

    @Override
    public String key() {
        return "risk";
    }
}
