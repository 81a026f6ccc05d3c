package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.surge.incidents.DueClosings.Place;
import org.sweetline.work.BackgroundLoop;

/** Ends the tickets of resolved incidents one by one, each in a transaction of its own. */
@ApplicationScoped
class ClosingLoop implements BackgroundLoop {

    private static final Logger LOG = System.getLogger(ClosingLoop.class.getName());
    private static final Duration REST = Duration.ofSeconds(5);
    private static final int SOME = 20;

    private final ClosingStep step;

    @Inject
    ClosingLoop(ClosingStep step) {
        this.step = step;
    }

    @Override
    public String name() {
        return "ends of incidents";
    }

    @Override
    public Duration turn() throws SQLException {
        List<Place> due = step.due(SOME);
        for (Place place : due) {
            close(place);
        }
        return due.size() == SOME ? Duration.ZERO : REST;
    }

    private void close(Place place) throws SQLException {
        try {
            step.close(place);
        } catch (ProblemException refused) {
            LOG.log(
                    Level.INFO,
                    "{0} is not ended: {1}",
                    place.ticket(),
                    refused.type().slug());
            step.skip(place, refused.type().slug());
        }
    }
}
