package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Kind words under a condition, and what would follow from it. */
final class Supposition implements Shade {

    static final String WHY = "supposed";

    /** Their own words say "would" and mean it. */
    private static final Set<String> MEANT_AS_SAID = Set.of(
            "would-recommend",
            "will-come-back",
            "could-not-be-better",
            "thanks-not-enough",
            "deserves-a-raise",
            "employee-of-the-month",
            "tell-the-boss",
            "wants-to-praise",
            "owing-to-you",
            "asks-the-name");

    /** Of these a condition is a condition. */
    private static final Set<String> PROMISES = Set.of("will-come-back", "would-recommend");

    private static final Pattern CONDITION = Pattern.compile(
            "(?i)\\b(?:if|unless|as long as|provided|once|whenever) (?:you|u|it|i|we|they|he|she|someone|"
                    + "somebody|anyone|somehow|only|there|this|that|the|your|my|possible|anything)\\b"
                    + "|^\\W*(?:had|were|should) (?:you|i|they|she|he|it|we|the|your|anyone|someone)\\b"
                    + "|(?:[가-힣]+(?:으면|하면|되면|시면|주면|오면|였다면|했다면|다면|라면|더라면|셨어도|했어도|었어도|았어도|려면)(?:\\s|,|$))");
    private static final Pattern MODAL = Pattern.compile(
            "(?i)\\b(?:would(?! (?:say|like to (?:thank|say|praise|commend|compliment)))|could(?! not\\b|"
                    + " have been (?:kind|nic))|might|should(?! be (?:promoted|proud))|will be|can be|'ll be)\\b(?!n't)|"
                    + "\\b(?:i|we|you|it|that|he|she|they)'d\\b(?! (?:like|love) to (?:thank|say|praise|commend|"
                    + "compliment))" + "|겠(?:어|습|네|는|다|죠)|[ㄹ할될줄날을] ?(?:것|거|듯|텐데|건데)");
    private static final Pattern BARE_IF = Pattern.compile("[가-힣]면(?:\\s|,)");
    private static final Pattern WOULD_MAKE = Pattern.compile("(?i)\\b(?:would|'d|will|could|might)\\s+(?:\\w+\\s+)?$");

    @Override
    public String over(List<Said> all, int place, Match match) {
        Clause clause = all.get(place).clause();
        boolean conditional = all.stream()
                .map(Said::clause)
                .filter(other -> other.sentence() == clause.sentence())
                .anyMatch(other -> CONDITION.matcher(other.text()).find());
        if (MEANT_AS_SAID.contains(match.cue().rule())) {
            return conditional && PROMISES.contains(match.cue().rule()) ? WHY : "";
        }
        if (clause.language().equals("ko")
                && BARE_IF.matcher(clause.text()).find()
                && MODAL.matcher(clause.text()).find()) {
            return WHY;
        }
        boolean under = CONDITION.matcher(clause.text()).find()
                || MODAL.matcher(clause.text()).find();
        String before = clause.text().substring(0, match.start() - clause.start());
        return conditional && under || WOULD_MAKE.matcher(before).find() ? WHY : "";
    }
}
