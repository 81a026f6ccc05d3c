package org.sweetline.satisfaction.figures;

import java.util.List;
import java.util.Objects;

/** What contacts are told apart by, each "-" where there is none. */
record SurveyKind(String channel, String language, String agent, String team, String topic, List<String> tags) {

    static SurveyKind read(String word) {
        String[] parts = word.split(SurveyDays.PART, 6);
        return new SurveyKind(
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                parts[4],
                parts[5].isEmpty() ? List.of() : List.of(parts[5].split("\n", -1)));
    }

    boolean is(CsatScope.Only only) {
        return (only.agent() == null || agent.equals(only.agent().toString()))
                && (only.team() == null || team.equals(only.team().toString()))
                && (only.channel() == null || channel.equals(only.channel()))
                && (only.language() == null || language.equals(only.language()))
                && (only.topic() == null || topic.equals(only.topic()))
                && (only.tag() == null || tags.contains(Objects.requireNonNull(only.tag())));
    }
}
