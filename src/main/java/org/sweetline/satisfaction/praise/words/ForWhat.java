package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** "You deserve a medal for hiding your number": honours are given for a good deed, or for none that is named. */
final class ForWhat implements Shade {

    static final String WHY = "for what?";

    private static final Set<String> HONOURS =
            Set.of("deserves-a-raise", "kudos", "superb", "fine-service", "keep-it-up", "you-rock");
    private static final Pattern FOR = Pattern.compile(
            "(?i)^\\W*(?:for\\s+|on\\s+|(?=\\w+ing\\b))(?!(?:me|us|you|my|your|her|his|their|the|all|a|an|this|"
                    + "that|it|everyone|everything|what|how|such|being|always|every|once|sure|real|helping|dealing|"
                    + "handling|staying|listening|fixing|solving|sorting|resolving|taking|finding|going|making|putting|"
                    + "getting|replying|answering|calling|working|caring|keeping|doing|treating|explaining|having|service|"
                    + "customer|support|effort|patience|kindness)\\b).*");

    private static final Pattern FOR_SOMETHING = Pattern.compile("(?i)^\\W*for\\s.*");

    @Override
    public String over(List<Said> all, int place, Match match) {
        if (!HONOURS.contains(match.cue().rule())) {
            return "";
        }
        Said said = all.get(place);
        String after =
                said.clause().text().substring(match.end() - said.clause().start());
        boolean forHarm = FOR_SOMETHING.matcher(after).matches() && goesWrongBehind(said, match);
        return forHarm || FOR.matcher(after).matches() ? WHY : "";
    }

    private static boolean goesWrongBehind(Said said, Match match) {
        return said.matches().stream()
                .filter(other -> other.start() >= match.end())
                .anyMatch(other ->
                        other.kind() == CueKind.TROUBLE || other.kind() == CueKind.COMPLAINT && other.weight() < 0);
    }
}
