package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** Where a manager says when and whom to ask. */
@ApplicationScoped
public class SurveySettingsDesk {

    private final SurveySettingsShelf shelf;
    private final AuditTrail audit;

    @Inject
    SurveySettingsDesk(SurveySettingsShelf shelf, AuditTrail audit) {
        this.shelf = shelf;
        this.audit = audit;
    }

    @Transactional(rollbackOn = Throwable.class)
    void put(SurveySettings wanted, CurrentAccount by) throws SQLException {
        SurveySettings before = shelf.now();
        if (!shelf.put(wanted)) {
            throw new ProblemException(
                    SurveyProblem.SETTINGS_CHANGED, "Somebody else changed the settings; look at them again.");
        }
        String changed = wanted.changedFrom(before);
        if (!changed.isEmpty()) {
            audit.record(by, "changed the survey settings", "surveys", changed);
        }
    }
}
