package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** "My code is invalid. Thank you, you're awesome!": who still wants something rounds off with kind words. */
final class Closer implements Shade {

    private static final Set<String> OF_DEEDS = Set.of("thanks-for-deed", "values-a-deed", "owing-to-you");

    private static final Pattern THAT_IS = Pattern.compile("(?i)^\\W*(?:that|this|it)(?:'s| is| was)\\b");
    private static final Pattern NEXT_STEP = Pattern.compile(
            "(?i)\\b(?:i|we)(?:'ll| will) (?!(?:\\w+ )?(?:be (?:back|ordering|shopping|telling|recommending|a )|"
                    + "come|order|shop|buy|recommend|tell|never|always|definitely|forever|remember|return for|"
                    + "be sure to tell|keep (?:shopping|buying|coming|ordering)|leave|write|sing|treasure|cherish))\\w+");

    @Override
    public String over(List<Said> all, int place, Match match) {
        Said said = all.get(place);
        int sentence = said.clause().sentence();
        boolean last = all.get(all.size() - 1).clause().sentence() <= sentence + 1;
        if (said.clause().language().equals("ko") || said.pointsAtSomebody()) {
            return "";
        }
        boolean ofTheAnswer = THAT_IS.matcher(said.clause().text()).find();
        if ((match.kind() == CueKind.WARM_THANKS || ofTheAnswer)
                && all.stream().anyMatch(other -> takesIt(other.clause()))) {
            return Formula.WHY;
        }
        if (!last || place == 0) {
            return "";
        }
        boolean thanks = all.stream()
                .filter(other -> other.clause().sentence() == sentence)
                .flatMap(other -> other.matches().stream())
                .anyMatch(other -> other.kind() == CueKind.THANKS
                        || other.kind() == CueKind.WARM_THANKS
                                && !OF_DEEDS.contains(other.cue().rule()));
        return thanks && isOpen(all.subList(0, place)) ? Formula.WHY : "";
    }

    /** "I'll take a look tonight": the answer was taken in, and that is that. */
    private static boolean takesIt(Clause clause) {
        return NEXT_STEP.matcher(clause.text()).find();
    }

    /** What stands before is a matter, and no kind word stands in it. */
    private static boolean isOpen(List<Said> before) {
        return before.stream()
                        .anyMatch(other -> other.has(CueKind.ASKING)
                                || other.clause().asks()
                                || other.complaint() > 0
                                || other.has(CueKind.DENIAL)
                                || other.has(CueKind.TROUBLE))
                && before.stream().noneMatch(Said::praises);
    }
}
