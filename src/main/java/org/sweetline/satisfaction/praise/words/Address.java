package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.regex.Pattern;

/** "Dear kind people," tells nobody that they were kind. */
final class Address implements Shade {

    static final String WHY = "a form of address";

    private static final Pattern GREETING = Pattern.compile(
            "(?i)^\\W*(?:dear|hi+|hello|hey+|greetings|to (?:the|my|whom)|good (?:morning|afternoon|evening|day)|"
                    + "happy (?:new|easter|thanks|holi|mon|tues|wednes|thurs|fri|satur|sun|diwali|hanuk)\\w*|merry|"
                    + "season's)\\b.*|^\\s*(?:안녕|하이|반갑).*");
    private static final Pattern SAYS_SOMETHING = Pattern.compile(
            "(?i).*\\b(?:is|was|are|were|am|be|been|'s|'re|you're|she's|he's|have|has|had|did|does|do|made|"
                    + "helped|took|got|gave|went|thanks?|thank|thx|love[sd]?|work(?:s|ed)?|fix(?:ed)?|solved|treated|"
                    + "rocks?|rule[sd]?|deserve[sd]?|saved|came|arrived|fits|looks|feels)\\b.*");
    private static final Pattern ADDRESSED =
            Pattern.compile(".*(?:여러분|님들|담당자님|관계자분(?:들)?|관리자님|팀|여러분들|분들께|님께|스윗라인(?:님|팀)?)[\\s,.!~^:)]*$");

    @Override
    public String over(List<Said> all, int place, Match match) {
        Clause clause = all.get(place).clause();
        Clause before = place > 0 ? all.get(place - 1).clause() : clause;
        boolean greets = greets(clause);
        if (clause.language().equals("ko")) {
            return (greets || greets(before))
                            && ADDRESSED.matcher(clause.text()).matches()
                    ? WHY
                    : "";
        }
        boolean goesOn = clause.sentence() == before.sentence() && greets(before);
        return (greets || goesOn) && !SAYS_SOMETHING.matcher(clause.text()).matches() ? WHY : "";
    }

    private static boolean greets(Clause clause) {
        return GREETING.matcher(clause.text()).matches();
    }
}
