package org.sweetline.satisfaction.figures;

import java.util.List;
import java.util.Objects;

/**
 * What contacts are told apart by: a word of parts, as {@link SurveyDays} writes it, each "-" where there is none. A year has
 * nearly as many words as contacts, so no more of one is read than is asked for.
 */
final class SurveyKind {

    private static final int TAGS = 6;

    private SurveyKind() {}

    static boolean is(String word, CsatScope.Only only) {
        return (only.agent() == null || agent(word).equals(only.agent()))
                && (only.team() == null || team(word).equals(only.team()))
                && (only.channel() == null || channel(word).equals(only.channel()))
                && (only.language() == null || language(word).equals(only.language()))
                && (only.topic() == null || topic(word).equals(only.topic()))
                && (only.way() == null || way(word).equals(only.way()))
                && (only.tag() == null || tags(word).contains(Objects.requireNonNull(only.tag())));
    }

    static String channel(String word) {
        return part(word, 0);
    }

    static String language(String word) {
        return part(word, 1);
    }

    static String agent(String word) {
        return part(word, 2);
    }

    static String team(String word) {
        return part(word, 3);
    }

    static String topic(String word) {
        return part(word, 4);
    }

    /** By which they were asked. */
    static String way(String word) {
        return part(word, 5);
    }

    /** The last part: they may hold anything. */
    static List<String> tags(String word) {
        String tags = word.substring(begin(word, TAGS));
        return tags.isEmpty() ? List.of() : List.of(tags.split("\n", -1));
    }

    private static String part(String word, int place) {
        int begin = begin(word, place);
        return word.substring(begin, word.indexOf(SurveyDays.PART, begin));
    }

    private static int begin(String word, int place) {
        int begin = 0;
        for (int before = 0; before < place; before++) {
            begin = word.indexOf(SurveyDays.PART, begin) + 1;
        }
        return begin;
    }
}
