package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** Whether the whole desk rests from calling: then no callback is looked at one by one, they keep their places. */
@ApplicationScoped
class DialRest {

    private final DialLedger ledger;
    private final DialPace pace;
    private final Clock clock;

    @Inject
    DialRest(DialLedger ledger, DialPace pace, Clock clock) {
        this.ledger = ledger;
        this.pace = pace;
        this.clock = clock;
    }

    enum Reason {
        HOUR_LIMIT,
        NETWORK_LIMIT
    }

    /** @param until when it goes on, as far as is known now */
    public record DialRestView(@OneOf(Reason.class) String reason, Instant until) {}

    Optional<DialRestView> now() throws SQLException {
        Optional<Instant> hour = ledger.deskRestsUntil();
        if (hour.isPresent()) {
            return Optional.of(new DialRestView(Words.of(Reason.HOUR_LIMIT), hour.get()));
        }
        return pace.closedFor()
                .map(pause -> new DialRestView(
                        Words.of(Reason.NETWORK_LIMIT), clock.instant().plus(pause)));
    }
}
