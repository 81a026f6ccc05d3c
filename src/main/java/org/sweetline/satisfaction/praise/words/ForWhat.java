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
            "(?i)^\\W*(?:for\\s+|on\\s+|(?=\\w+ing\\b))(?!(?:me|us|you|my|your|her|his|their|the|all|a|an|this|that|it|everyone|everything|what|how|such|being|always|every|once|sure|real|helping|dealing|handling|staying|listening|fixing|solving|sorting|resolving|taking|finding|going|making|putting|getting|replying|answering|calling|working|caring|keeping|doing|treating|explaining|having|service|customer|support|effort|patience|kindness)\\b).*");

    @Override
    public String over(List<Said> all, int place, Match match) {
        Clause clause = all.get(place).clause();
        String after = clause.text().substring(match.end() - clause.start());
        boolean harm = after.strip().toLowerCase(java.util.Locale.ROOT).startsWith("for ")
                && all.get(place).matches().stream()
                        .anyMatch(other -> other.start() >= match.end()
                                && (other.kind() == CueKind.TROUBLE
                                        || other.kind() == CueKind.COMPLAINT && other.weight() < 0));
        if (harm && HONOURS.contains(match.cue().rule())) {
            return WHY;
        }
        return HONOURS.contains(match.cue().rule()) && FOR.matcher(after).matches() ? WHY : "";
    }
}
