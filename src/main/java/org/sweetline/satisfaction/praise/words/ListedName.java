package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.regex.Pattern;

/** Capitals in the middle of a sentence name a thing: "to return: Best Dad Ever apron, Superstar hoodie". */
final class ListedName implements Shade {

    static final String WHY = "part of a name";

    private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}[\\p{Ll}']+)(?: \\p{Lu}[\\p{Ll}']+)+");
    private static final Pattern BIG = Pattern.compile("\\p{Lu}\\p{Ll}+.*");
    private static final Pattern THING_FOLLOWS = Pattern.compile("^ \\p{L}{3,}.*");

    @Override
    public String over(List<Said> all, int place, Match match) {
        Clause clause = all.get(place).clause();
        String word = clause.text().substring(match.start() - clause.start(), match.end() - clause.start());
        String after = clause.text().substring(match.end() - clause.start());
        if (!THING_FOLLOWS.matcher(after).matches()) {
            return "";
        }
        boolean within = place > 0
                && all.get(place - 1).clause().sentence() == clause.sentence()
                && !all.get(place - 1).praises();
        boolean listed = within && BIG.matcher(word).matches() && match.start() == clause.start();
        boolean thing = within
                && BIG.matcher(word).matches()
                && all.get(place).matches().stream()
                        .anyMatch(other -> other.kind() == CueKind.PLACE
                                && other.cue().target() == Target.PRODUCT
                                && other.start() - match.end() == 1);
        return thing || listed || within && TITLE.matcher(word).matches() ? WHY : "";
    }
}
