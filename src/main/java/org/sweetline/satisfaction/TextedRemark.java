package org.sweetline.satisfaction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.satisfaction.praise.names.Roster;

/** What stands behind a number in a text: a remark about a rating, or the things that are counted. */
final class TextedRemark {

    private static final int FLAGS = Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String KOREAN_COUNTS =
            "(?:개|번|일|시|분|명|장|벌|켤레|주|달|월|년|호|차|층|원|박스|상자|세트|종|가지|회|건|권|병|봉|팩|쌍|번째|개월|시간|"
                    + "주일)(?![가-힣&&[^이을를은는만도째전후동밖짜정]])";

    /** Behind these it is a rating, whatever follows. */
    private static final Pattern RATED = Pattern.compile(
            "^\\s*(?:/\\s*5(?!\\d)|out of (?:5|five)\\b|stars?\\b|점(?:이요|입니다|이에요|드려요|드립니다|요|줄게요)?(?![가-힣])|"
                    + "[⭐★])(?<comment>.*)$",
            FLAGS);

    private static final Pattern NOTHING = Pattern.compile("^[^\\p{L}\\p{N}]*$");
    private static final Pattern PARTED = Pattern.compile("^\\s*(?:[!,:;~–—-]+|\\.(?!\\d)|\\R)(?<comment>.*)$", FLAGS);
    private static final Pattern SPACED = Pattern.compile("^\\s+(?<comment>\\S.*)$", FLAGS);

    private static final Pattern COUNTED = Pattern.compile(
            "^\\W*(?:\\d|(?:more|of|out|items?|pieces?|pairs?|box(?:es)?|days?|weeks?|hours?|minutes?|months?|"
                    + "times?|left|missing|am|pm|oz|lbs?|kg|inch(?:es)?|x)\\b|" + KOREAN_COUNTS + ")",
            FLAGS);

    /** How a remark begins; nothing that can be counted begins so. */
    private static final Pattern REMARK = Pattern.compile(
            "^\\W*(?:(?:she|he|they|it|it's|that|everyone|everybody|everything|nobody|staff|service|support|all|"
                    + "as|and|but|because|still|yes|yep|yeah|absolutely|definitely|so|very|really|super|quite|pretty|too|"
                    + "not|never|no|great|good|excellent|outstanding|superb|exceptional|amazing|awesome|perfect|wonderful|"
                    + "fantastic|brilliant|nice|best|top|love|loved|lovely|happy|satisfied|pleased|glad|thank|thanks|thx|"
                    + "ty|tysm|quick|fast|easy|smooth|friendly|kind|helpful|patient|professional|polite|sweet|caring|"
                    + "terrible|awful|bad|poor|worst|horrible|slow|rude|disappointed|disappointing|unhappy|useless|"
                    + "unhelpful|ok|okay|fine|meh|keep|well|could|would|was|were|is)\\b"
                    + "|(?:you|u|y'all)(?: guys| all)? (?:are|were|is|was|did|r|rock|saved|made|have)\\b|you're\\b|i (?:am|"
                    + "was|love|loved|like|liked|feel|felt|really|had|would|will)\\b|i'm\\b"
                    + "|the (?:lady|agent|girl|guy|man|woman|person|service|support|rep|best|team|call|chat|gentleman)\\b|"
                    + "for (?:her|him|the service|the team|everything|you)\\b"
                    + "|(?!" + KOREAN_COUNTS + ")[가-힣])",
            FLAGS);

    /** Somebody is to answer these; a comment may be read tomorrow. */
    private static final Pattern WANTS_AN_ANSWER = Pattern.compile(
            "[?？]|\\R\\s*[2-9][.)]\\s|(?i:\\b(?:please|pls|plz|can you|could you|i need|i want|i'd like|send me|"
                    + "call me|where is|when will)\\b)" + "|(?<!칭찬해 ?)(?<!전해 ?)주세요|부탁");

    private TextedRemark() {}

    static boolean wantsAnAnswer(String text) {
        return WANTS_AN_ANSWER.matcher(text).find();
    }

    /** The comment behind the number, "" when there is none; empty when the number is no rating. */
    static Optional<String> behind(String rest, Roster names) {
        if (NOTHING.matcher(rest).matches()) {
            return Optional.of(rest.strip());
        }
        Matcher rated = RATED.matcher(rest);
        if (rated.matches()) {
            return Optional.of(rated.group("comment"));
        }
        Matcher parted = PARTED.matcher(rest);
        if (parted.matches()) {
            return Optional.of(parted.group("comment"))
                    .filter(comment -> !COUNTED.matcher(comment).find());
        }
        Matcher spaced = SPACED.matcher(rest);
        return spaced.matches() && isRemark(spaced.group("comment"), names)
                ? Optional.of(spaced.group("comment"))
                : Optional.empty();
    }

    private static boolean isRemark(String comment, Roster names) {
        return REMARK.matcher(comment).find() || names.in(comment).stream().anyMatch(name -> name.start() == 0);
    }
}
