package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps an assessment together with where the customer stands by it. */
@ApplicationScoped
class AssessmentBook {

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
}
