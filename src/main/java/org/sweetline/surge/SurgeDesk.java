package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.WatchRows.Watched;
import org.sweetline.surge.detection.Reading;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.detection.SeriesWatch;

/** What a person says of a surge: that it is one, that it is over, that its review is written. */
@ApplicationScoped
public class SurgeDesk {

    private static final String LOCK = "select pg_advisory_xact_lock(7267, 61)";

    private final Statements statements;
    private final Surges surges;
    private final WatchRows rows;
    private final SurgeLog log;
    private final Clock clock;

    @Inject
    SurgeDesk(Statements statements, Surges surges, WatchRows rows, SurgeLog log, Clock clock) {
        this.statements = statements;
        this.surges = surges;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Throwable.class)
    public long declare(Series series, String note, CurrentAccount by) throws SQLException {
        alone();
        if (surges.open().isPresent()) {
            throw new ProblemException(SurgeProblem.SURGE_UNDER_WAY, "A surge is under way already.");
        }
        Instant now = clock.instant();
        Watched known = rows.all().get(series);
        Reading reading = known == null
                ? Reading.of(now, new long[Reading.MINUTES], 0)
                : Reading.known(now, known.count(), known.band());
        SeriesWatch watch = SeriesWatch.calm(now).declared(now, reading.count());
        rows.keep(series, watch, reading, null);
        long id = surges.begin(series, reading, watch, by.id(), note);
        log.did(by, "declared surge", "surge " + id, note);
        return id;
    }

    /** All series are as on any day from here on; the next look may see a surge again. */
    @Transactional(rollbackOn = Throwable.class)
    public void end(CurrentAccount by) throws SQLException {
        alone();
        Surge surge =
                surges.open().orElseThrow(() -> new ProblemException(SurgeProblem.NO_SURGE, "No surge is under way."));
        Instant now = clock.instant();
        for (Map.Entry<Series, Watched> each : rows.all().entrySet()) {
            Watched watched = each.getValue();
            Reading reading = Reading.known(now, watched.count(), watched.band());
            rows.keep(each.getKey(), SeriesWatch.calm(now), reading, null);
        }
        log.did(by, "ended surge", "surge " + surge.id(), "");
        surges.end(surge.id(), now);
    }

    /** The review is written; a second time nothing happens. */
    @Transactional(rollbackOn = Throwable.class)
    public void close(long id, CurrentAccount by) throws SQLException {
        if (surges.get(id).isOpen()) {
            throw new ProblemException(SurgeProblem.SURGE_UNDER_WAY, "The surge is not over yet.");
        }
        if (surges.close(id, clock.instant())) {
            log.did(by, "closed review of surge", "surge " + id, "");
        }
    }

    private void alone() throws SQLException {
        statements.list(LOCK, row -> 1);
    }
}
