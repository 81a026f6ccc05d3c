package org.sweetline.satisfaction;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether customers of a team are asked, and how many of a hundred.
 *
 * @param share null for as many as of all teams
 */
record TeamRule(boolean asks, @Nullable Integer share) {

    /** Of each team that nobody has said anything else of, and of contacts that are of no team. */
    static final TeamRule AS_ALL = new TeamRule(true, null);

    int shareOf(SurveySettings settings) {
        return share == null ? settings.share() : share;
    }

    /** What is different from before: "asks true -> false, share as all -> 20"; "" for nothing. */
    String changedFrom(TeamRule before) {
        return Stream.of(change("asks", before.asks, asks), change("share", words(before.share), words(share)))
                .filter(change -> !change.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String change(String field, Object before, Object now) {
        return before.equals(now) ? "" : field + " " + before + " -> " + now;
    }

    private static String words(@Nullable Integer share) {
        return Objects.toString(share, "as all");
    }
}
