package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.rules.Band;

/** Keeps an assessment together with where the customer stands by it. */
@ApplicationScoped
public class AssessmentBook {

    private final AssessmentRows rows;
    private final StandingRows standings;
    private final InspectionProofs inspections;

    @Inject
    AssessmentBook(AssessmentRows rows, StandingRows standings, InspectionProofs inspections) {
        this.rows = rows;
        this.standings = standings;
        this.inspections = inspections;
    }

    /** Before who sent it is judged by it. */
    @Transactional(rollbackOn = Throwable.class)
    void takeDownInspection(long customer, long returnId) throws SQLException {
        inspections.takeDown(customer, returnId);
    }

    @Transactional(rollbackOn = Throwable.class)
    long keep(Assessment found, @Nullable Long returnId, RiskCause cause) throws SQLException {
        standings.keep(List.of(found), found.at());
        return rows.keep(found, returnId, cause);
    }

    /** Many at once: of those whose band is another one than before an assessment is kept, of the others where they stand. */
    @Transactional(rollbackOn = Throwable.class)
    public int keepNight(Collection<Assessment> found) throws SQLException {
        if (found.isEmpty()) {
            return 0;
        }
        Map<Long, Standing> before = standings.of(found.stream()
                .map(Assessment::customer)
                .filter(Objects::nonNull)
                .toList());
        int changed = 0;
        for (Assessment each : found) {
            Standing stood = before.get(each.customer());
            Band band = stood == null ? Band.CLEAR : stood.band();
            if (Standing.level(band) != Standing.level(each.standing().band())) {
                rows.keep(each, null, RiskCause.NIGHT);
                changed++;
            }
        }
        standings.keep(found, found.iterator().next().at());
        return changed;
    }
}
