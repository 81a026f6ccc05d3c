package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.Answer;
import org.sweetline.calls.hours.Reception;
import org.sweetline.calls.hours.Team;
import org.sweetline.calls.hours.opening.Timetable;

/** The hours of the team that calls back; the team of the settings where none is named. */
@ApplicationScoped
class TeamHours {

    private static final long NONE = 0;

    private final Reception reception;
    private final DialConfig config;
    private final Clock clock;

    @Inject
    TeamHours(Reception reception, DialConfig config, Clock clock) {
        this.reception = reception;
        this.config = config;
        this.clock = clock;
    }

    Timetable of(@Nullable Long team) throws SQLException {
        return team(team).timetable();
    }

    /** With the clock of whoever is to be called at the number, who is surely awake until then. */
    TwoClocks with(String number, @Nullable Long team, Instant awake) throws SQLException {
        return TwoClocks.of(number, of(team)).with(config.day(), awake);
    }

    Team team(@Nullable Long team) throws SQLException {
        Answer answer = reception.answer(team == null ? NONE : team, clock.instant());
        if (answer instanceof Answer.Open open) {
            return open.team();
        }
        if (answer instanceof Answer.Closed closed) {
            return closed.team();
        }
        throw new IllegalStateException("no caller was asked about");
    }
}
