package org.sweetline.tickets.remembered;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** One sentence of what a customer said, and what speaks against taking it at its word. */
record Sentence(String text) {

    private static final int LONGEST = 400;
    private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^\\s*>.*$");
    /** A mail's lines are broken by its program; a line that goes on in small letters is no new sentence. */
    private static final Pattern WRAPPED = Pattern.compile("(?<=[^\\n]{50})\\r?\\n(?=[a-z가-힣])");

    private static final Pattern END = Pattern.compile(
            "\\r?\\n+|(?<=[.!?…])(?<!\\b(?:Mr|Ms|Dr|Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec|Mrs|Sept)\\.)\\s+");
    private static final Pattern NAME_IN_QUOTES = Pattern.compile("[\"“”‘’']([\\p{L}]{2,15})[\"“”‘’'](?!\\p{L})");

    private static final Pattern HEARSAY = Pattern.compile(
            "[\"“”「」『』]|(?i:\\b(?:if|unless|whether|may?be|perhaps|might|think(?:s|ing)?|thought|sa(?:y|ys|ying|id)|t(?:ell|ells|old)|ask(?:s|ed)|"
                    + "pretend(?:s|ing)?|jok(?:e|ed|ing)|kidding|imagine|suppose(?:d)?|guess|used to|no longer|wish|as though|sarcas\\w*)\\b)"
                    + "|만약|혹시|농담|거짓말|라면|이면|다면|줄 알|것 같|다던데|다고 (?:하|했|해|들)|라고 (?:하|했|해|들|생각)|(?:이래|래|대|한대)요");
    private static final Pattern NEGATION = Pattern.compile(
            "(?i:\\b(?:not|never|no(?!,)|nobody|without|cannot)\\b|n['’]t\\b)|아니|않|못|말고|지 마|(?:^|\\s)안(?=\\s)|없");
    private static final Pattern REQUEST = Pattern.compile("(?i)^(?:and |so |but )?(?:please|could|can|would|will)\\b");

    static List<Sentence> of(String text) {
        String whole = WRAPPED.matcher(QUOTED_LINE.matcher(text).replaceAll("")).replaceAll(" ");
        return Arrays.stream(END.split(whole))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty() && sentence.length() <= LONGEST)
                .map(sentence -> new Sentence(NAME_IN_QUOTES.matcher(sentence).replaceAll("$1")))
                .toList();
    }

    /** Somebody else's words, a condition, a guess or a joke. */
    boolean isHearsay() {
        return HEARSAY.matcher(text).find();
    }

    boolean isNegated() {
        return NEGATION.matcher(text).find();
    }

    /** Asks something; a wish that is put as a question is none. */
    boolean isQuestion() {
        return text.endsWith("?")
                && !REQUEST.matcher(text).find()
                && !text.endsWith("주실래요?")
                && !text.endsWith("주시겠어요?");
    }
}
