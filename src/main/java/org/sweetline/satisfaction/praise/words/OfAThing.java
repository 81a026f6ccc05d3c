package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gentle cycle, a professional cleaner, warm white bulbs: a kind word that belongs to a noun which is not ours. */
final class OfAThing implements Shade {

    static final String WHY = "said of a thing";

    private static final Set<String> ADJECTIVES = Set.of("good-character", "superb", "good-word");
    private static final Pattern NOUNS =
            Pattern.compile("(?i)kindness|patience|politeness|courtesy|compassion|empathy|professionalism|friendliness|"
                    + "helpfulness|sweetheart|\\w*(?:star|saver)|godsend|magic|understanding|love[ds]?|enjoyed|"
                    + "recommend(?:ed)?|impressed|amazed|handled|explained|\\w+ly|.*\\s.*");
    /** "The best yarn I ever held": no thing of somebody else. */
    private static final Pattern BEST_EVER =
            Pattern.compile("(?i).*\\b(?:best|\\w{3,}est)\\b.*\\b(?:ever|i've|we've|i have|we have)\\b.*");

    private static final Pattern NEXT = Pattern.compile("^\\s+(\\p{Ll}[\\p{L}'’]*)");
    /** Behind these words the kind word stands for itself. */
    private static final Pattern NO_NOUN = Pattern.compile(
            "(?:and|or|but|with|to|on|in|about|at|when|while|as|from|for|of|by|because|since|so|that|if|"
                    + "throughout|during|after|before|over|through|than|how|what|enough|towards?|too|also|again|as|always|"
                    + "today|yesterday|tonight|here|there|this|these|all|every|even|despite|though|although|the|a|an|it|"
                    + "you|u|your|my|me|us|her|him|his|our|their|they|she|he|we|i|i'm|i've|im|ive|shes|hes|n|r|cuz|coz|bc|"
                    + "w|is|was|were|are|be|did|got|right|really|very|overall|indeed|honestly|ever|yet|thanks?|thank|thx|"
                    + "ty|lol|tbh|omg|btw|\\w+ing|\\w+ly)");

    private static final Pattern OURS = Pattern.compile(
            "(?:\\w*(?:service|support|help|care|experience|person|people|lady|guy|girl|man|woman|human|humans|"
                    + "agent|agents|rep|reps|team|staff|crew|store|shop|company|quality|product|item|delivery|shipping|"
                    + "packaging|gesture|note|touch|surprise|voice|tone|manner|attitude|conversation|chat|call|job|work|"
                    + "response|reply|answer|communication|stuff|soul|heart|folks|bunch|time|day|price|prices|fit|colou?r|"
                    + "gift|gifts|present|assistance|customer|costumer|employee|client|outcome|result|solution|resolution|"
                    + "turnaround|way|words|listener|sense|spirit|energy|smile|humou?r|everything|everyone|everybody|both|"
                    + "y'all|guys|bloke|chap|fella|dude|kid|return|returns|exchange|refund|process|transaction|purchase|"
                    + "order|checkout|site|website))");

    @Override
    public String over(List<Said> all, int place, Match match) {
        Said said = all.get(place);
        Clause clause = said.clause();
        String word = clause.text().substring(match.start() - clause.start(), match.end() - clause.start());
        boolean few = clause.text().strip().split("\\s+").length <= 2;
        if (few
                || !ADJECTIVES.contains(match.cue().rule())
                || clause.language().equals("ko")
                || NOUNS.matcher(word).matches()
                || BEST_EVER.matcher(clause.text()).matches()) {
            return "";
        }
        Matcher next = NEXT.matcher(clause.text().substring(match.end() - clause.start()));
        if (!next.find()
                || NO_NOUN.matcher(next.group(1)).matches()
                || OURS.matcher(next.group(1)).matches()) {
            return "";
        }
        int noun = match.end() + next.start(1);
        boolean known = said.matches().stream()
                .anyMatch(other -> other != match && other.overlaps(noun, noun + 1) && other.kind() != CueKind.TROUBLE);
        return known ? "" : WHY;
    }
}
