package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sweetline.events.DomainEvents;
import org.sweetline.surge.detection.Phase;
import org.sweetline.surge.detection.Reading;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.detection.SeriesWatch;

/** Makes one surge of what the series show: it begins with the first of them and ends with the last. */
@ApplicationScoped
class SurgeCourse {

    private static final Logger LOG = System.getLogger(SurgeCourse.class.getName());

    private final Surges surges;
    private final SurgeLog log;
    private final DomainEvents events;

    @Inject
    SurgeCourse(Surges surges, SurgeLog log, DomainEvents events) {
        this.surges = surges;
        this.log = log;
        this.events = events;
    }

    /** What one series did. */
    void follow(Series series, SeriesWatch before, SeriesWatch after, Reading reading) throws SQLException {
        if (after.phase() == before.phase()) {
            return;
        }
        Optional<Surge> open = surges.open();
        if (after.phase() == Phase.SURGE && open.isEmpty()) {
            long id = surges.begin(series, reading, after, null, "");
            LOG.log(Level.INFO, "surge {0}: {1} in five minutes of {2}", id, reading.count(), series);
        }
        log.happened(reading.at(), after.phase().name(), series, Long.toString(reading.count()));
        events.publish(new SurgeChanged(surges.open().map(Surge::id).orElse(0L)));
    }

    /** What all of them together are. */
    void settle(Map<Series, SeriesWatch> watches, Instant now) throws SQLException {
        Optional<Surge> open = surges.open();
        if (open.isEmpty()) {
            return;
        }
        Surge surge = open.get();
        if (watches.values().stream().noneMatch(SeriesWatch::isSurge)) {
            log.happened(now, "ENDED", surge.series(), "");
            surges.end(surge.id(), now);
            events.publish(new SurgeChanged(surge.id()));
            LOG.log(Level.INFO, "surge {0} is over", surge.id());
            return;
        }
        boolean surging = watches.values().stream().anyMatch(watch -> watch.phase() == Phase.SURGE);
        SurgeState state = surging ? SurgeState.SURGE : SurgeState.COOLING;
        SeriesWatch first = watches.get(surge.series());
        if (state != surge.state() || first != null && first.peak() > surge.peak()) {
            surges.goOn(surge.id(), state, surge.series(), first == null ? 0 : first.peak(), now);
        }
    }
}
