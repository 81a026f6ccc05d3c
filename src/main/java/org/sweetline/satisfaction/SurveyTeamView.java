package org.sweetline.satisfaction;

import org.jspecify.annotations.Nullable;

/**
 * A team, and how its customers are asked.
 *
 * @param nameKo "" when it has none
 * @param share of a hundred contacts, so many are asked; null for as many as of all teams
 * @param version 0 while nobody has said anything of it
 */
public record SurveyTeamView(
        long team,
        String name,
        String nameKo,
        boolean asks,
        @Nullable Integer share,
        long version) {

    TeamRule rule() {
        return new TeamRule(asks, share);
    }
}
