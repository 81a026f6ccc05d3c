package org.sweetline.satisfaction.praise.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text into sentences and these into clauses, where a mark or a word of contrast stands. */
final class Clauses {

    /** Mails break lines anywhere; a line that goes on in small letters is no new sentence. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:Mr|Ms|Mrs|Dr|St|vs|etc|No)\\.)(?<=[.!?。…~])[\"”’')]*(?=\\s|[가-힣A-Z]|$)|"
                    + "(?<=[!?])(?=[^\\s!?.)])|\\s*\\R\\s*\\R\\s*|(?<=[^\\n]{0,45})\\R|(?<=[^\\n]{46,300})\\R(?![a-z가-힣])"
                    + "|(?<=(?:니다|세요|어요|아요|에요|예요|해요|네요|군요|거든요|지요|려요|워요|여요|죠|용|당|음|함|됨|임))[ㅠㅜㅋㅎ^~♥❤️!.]*\\s+(?=[가-힣A-Za-z])");

    private static final Pattern CLAUSE_END = Pattern.compile(
            "\\s*[,;:—–]\\s+|,(?=\\S)|\\s+-+\\s+|(?<!\\b(?:nothing|anything))\\s+(?=but\\b)|\\s+(?=(?:however|"
                    + "although|though|yet|except|whereas|while|despite|even though|because|then)\\b)"
                    + "|(?<=[가-힣](?:지만|는데|은데|던데|인데|한데|으나|더니|는데도|라도))\\s+|\\s+(?=(?:그런데|근데|그러나|하지만|다만|반면|그치만|그래도)\\b)"
                    + "|(?<=(?:데|지만)요)\\s+|\\s+(?=and (?:i|you|she|he|they|we|it|the|your|my|i'm)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION =
            Pattern.compile("(?is).*[?？][\\s)\"”’^ㅎㅋㅠㅜ]*$|.*(?:까요|나요|을까|인가요|는지요|은가요|ㄴ가요|습니까|입니까|십니까)[\\s.~^ㅎㅋㅠㅜ]*$");

    /** Of a sentence that asks, its end asks, and what begins like a question. */
    private static final Pattern ASKS = Pattern.compile(
            "(?i)^(?:and |or |so |but )?(?:is|are|was|were|do|does|did|can|could|would|will|which|what|who|how|"
                    + "when|where|why|should|has|have)\\b");

    private Clauses() {}

    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        int sentence = 0;
        for (int[] part : parts(SENTENCE_END, text, 0, text.length())) {
            String whole = text.substring(part[0], part[1]);
            boolean asks = QUESTION.matcher(whole).matches();
            for (int[] clause : parts(CLAUSE_END, text, part[0], part[1])) {
                String said = text.substring(clause[0], clause[1]);
                boolean last = clause[1] == part[1];
                clauses.add(new Clause(
                        said,
                        clause[0],
                        sentence,
                        asks && (last || ASKS.matcher(said).find())));
            }
            sentence++;
        }
        return clauses;
    }

    private static List<int[]> parts(Pattern end, String text, int from, int to) {
        List<int[]> parts = new ArrayList<>();
        Matcher matcher = end.matcher(text).region(from, to).useTransparentBounds(true);
        int start = from;
        while (matcher.find()) {
            addStripped(parts, text, start, matcher.start() == matcher.end() ? matcher.end() : matcher.start());
            start = matcher.end();
        }
        addStripped(parts, text, start, to);
        return parts;
    }

    private static void addStripped(List<int[]> parts, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(new int[] {start, end});
        }
    }
}
