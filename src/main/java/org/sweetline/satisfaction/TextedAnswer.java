package org.sweetline.satisfaction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.satisfaction.praise.names.Roster;

/**
 * An answer that came as a text: "5 Jenny was great". What may be meant otherwise, "5 items missing", is none: it is filed as
 * any text is, and somebody reads it.
 */
record TextedAnswer(int rating, String comment) {

    private static final int LONGEST = 1_000;
    private static final String SIGNS_AND_MARKS = "^[⭐★🌟]*[\\s.,!:;~–-]*";
    private static final Pattern STARS = Pattern.compile("^((?:[⭐★🌟]){1,5})☆{0,4}(.*)$", Pattern.DOTALL);
    private static final Pattern DIGIT = Pattern.compile("^([1-5])(.*)$", Pattern.DOTALL);
    private static final Pattern ENGLISH = Pattern.compile(
            "^(one|two|three|four|five)((?: stars?)?(?:$|[\\s!.,:;–-].*))$", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern KOREAN = Pattern.compile(
            "^별(?:점)?\\s*(한|두|세|네|다섯|[1-5])\\s*(?:개|점)(?:요|이요|입니다|드려요|드립니다|줄게요)?($|[\\s!.,:;–-].*)$", Pattern.DOTALL);
    private static final List<String> ENGLISH_WORDS = List.of("one", "two", "three", "four", "five");
    private static final List<String> KOREAN_WORDS = List.of("한", "두", "세", "네", "다섯");

    /** @param names of those who may be named in a comment */
    static Optional<TextedAnswer> read(String text, Roster names) {
        String body = text.replace("\uFE0F", "").strip();
        if (body.isEmpty() || body.length() > LONGEST || TextedRemark.wantsAnAnswer(body)) {
            return Optional.empty();
        }
        Matcher stars = STARS.matcher(body);
        if (stars.matches()) {
            String signs = stars.group(1);
            return Optional.of(of(signs.codePointCount(0, signs.length()), stars.group(2)));
        }
        Matcher korean = KOREAN.matcher(body);
        if (korean.matches()) {
            int word = KOREAN_WORDS.indexOf(korean.group(1)) + 1;
            return Optional.of(of(word > 0 ? word : Integer.parseInt(korean.group(1)), korean.group(2)));
        }
        return counted(body, names);
    }

    private static Optional<TextedAnswer> counted(String body, Roster names) {
        Matcher digit = DIGIT.matcher(body);
        if (digit.matches()) {
            int rating = Integer.parseInt(digit.group(1));
            return TextedRemark.behind(digit.group(2), names).map(comment -> of(rating, comment));
        }
        Matcher english = ENGLISH.matcher(body);
        if (!english.matches()) {
            return Optional.empty();
        }
        int word = ENGLISH_WORDS.indexOf(english.group(1).toLowerCase(Locale.ROOT)) + 1;
        return TextedRemark.behind(english.group(2), names).map(comment -> of(word, comment));
    }

    private static TextedAnswer of(int rating, String rest) {
        return new TextedAnswer(rating, rest.replaceFirst(SIGNS_AND_MARKS, "").strip());
    }
}
