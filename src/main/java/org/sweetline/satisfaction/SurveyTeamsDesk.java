package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.SurveyTeamsRequest.SurveyTeamRequest;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** Where a manager says which teams' customers are asked otherwise than all others. */
@ApplicationScoped
public class SurveyTeamsDesk {

    private final TeamRuleShelf shelf;
    private final AuditTrail audit;

    @Inject
    SurveyTeamsDesk(TeamRuleShelf shelf, AuditTrail audit) {
        this.shelf = shelf;
        this.audit = audit;
    }

    /** All of them or none. */
    @Transactional(rollbackOn = Throwable.class)
    void put(List<SurveyTeamRequest> wanted, CurrentAccount by) throws SQLException {
        Map<Long, SurveyTeamView> known =
                shelf.teams().stream().collect(Collectors.toMap(SurveyTeamView::team, Function.identity()));
        // In one order: of two who save the same teams one waits for the other, and not each for each.
        List<SurveyTeamRequest> inOrder = wanted.stream()
                .sorted(Comparator.comparingLong(SurveyTeamRequest::team))
                .toList();
        for (SurveyTeamRequest each : inOrder) {
            SurveyTeamView before = known.get(each.team());
            if (before == null) {
                throw new ProblemException(HoursProblem.NO_SUCH_TEAM, "There is no team " + each.team() + ".");
            }
            change(before, each, by);
        }
    }

    private void change(SurveyTeamView before, SurveyTeamRequest wanted, CurrentAccount by) throws SQLException {
        String changed = wanted.rule().changedFrom(before.rule());
        boolean stale = before.version() != wanted.version()
                || !changed.isEmpty() && !shelf.put(before.team(), wanted.rule(), before.version());
        if (stale) {
            throw new ProblemException(
                    SurveyProblem.SETTINGS_CHANGED, "Somebody else changed the settings; look at them again.");
        }
        if (!changed.isEmpty()) {
            audit.record(by, "changed the survey settings", "surveys", before.name() + ": " + changed);
        }
    }
}
