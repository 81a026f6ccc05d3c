package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.events.NotYet;
import org.sweetline.events.Reaction;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** A pause that nobody ended ends by itself: what comes after a card number belongs to the recording. */
@ApplicationScoped
class ResumeOnRecordingPaused implements Reaction<RecordingPaused> {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(20);
    private static final String LAST = """
            select at from call_event where call_id = ? and kind = 'RECORDING_PAUSED' order by id desc limit 1
            """;

    private final RecordingDesk desk;
    private final Statements statements;
    private final Clock clock;

    @Inject
    ResumeOnRecordingPaused(RecordingDesk desk, Statements statements, Clock clock) {
        this.desk = desk;
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "resume forgotten recording";
    }

    @Override
    public Class<RecordingPaused> event() {
        return RecordingPaused.class;
    }

    @Override
    public Duration delay(RecordingPaused event) {
        return LONGEST;
    }

    /** A later pause has its own five minutes. */
    @Override
    public void react(RecordingPaused event) throws SQLException, NotYet {
        Optional<Instant> last = statements.first(LAST, row -> RowTime.instant(row, 1), event.call());
        if (last.isPresent() && !last.get().isAfter(event.at().plusSeconds(1))) {
            if (!desk.resumeForgotten(event.call())) {
                throw new NotYet(
                        "Nobody of ours talks with the customer",
                        clock.instant().plus(LOOK_AGAIN));
            }
        }
    }
}
