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

    @Inject
    AssessmentBook(AssessmentRows rows, StandingRows standings) {
        this.rows = rows;
        this.standings = standings;
    }

    @Transactional(rollbackOn = Throwable.class)
    long keep(Assessment found, @Nullable Long returnId, RiskCause cause) throws SQLException {
        standings.keep(List.of(found), found.at());
        return rows.keep(found, returnId, cause);
    }
}
