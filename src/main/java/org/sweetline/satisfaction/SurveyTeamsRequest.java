package org.sweetline.satisfaction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** How customers of some teams are to be asked; all other teams stay as they are. */
public record SurveyTeamsRequest(List<SurveyTeamRequest> teams) {

    /**
     * One team.
     *
     * @param share null for as many as of all teams
     * @param version the one that was read
     */
    public record SurveyTeamRequest(
            long team, boolean asks, @Nullable Integer share, long version) {

        TeamRule rule() {
            return new TeamRule(asks, share);
        }
    }

    List<SurveyTeamRequest> checked() {
        if (teams == null || teams.stream().anyMatch(each -> each == null)) {
            throw ProblemException.invalid("teams", "must be a list of teams");
        }
        for (SurveyTeamRequest each : teams) {
            if (each.share() != null && (each.share() < 0 || each.share() > 100)) {
                throw ProblemException.invalid("share", "must be from 0 to 100, or null for as many as of all");
            }
        }
        return teams;
    }
}
