package org.sweetline.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which people write a telephone number, so that one is found however it is typed. */
public final class PhoneForms {

    public static final int SHORTEST = 7;
    private static final int LONGEST = 15;
    private static final int TAIL_WITHOUT_COUNTRY = 10;
    private static final int MOST_IN_ONE_TEXT = 20;

    private static final String GAP = "[ .\\-/]{0,2}";
    private static final String WRITTEN = "\\+\\d(?:[ .\\-/()]{0,3}\\d){6,14}" // +1 415 555 0123, +44 (0)20 7946 0958
            + "|(?:1" + GAP + ")?\\(\\d{2,4}\\)" + GAP + "\\d{3,4}" + GAP + "\\d{4}" // (415) 555-0123
            + "|(?:1[ .-])?\\d{3}[ .-]\\d{3}[ .-]\\d{4}" // 415-555-0123
            + "|\\d{3}[ .-]\\d{7}" // 415 5550123
            + "|0\\d{1,2}[ .-]\\d{3,4}[ .-]\\d{4}" // 010-1234-5678
            + "|\\d{3,4}[.-]\\d{4}"; // 555-0123
    private static final Pattern TYPED = Pattern.compile("(?:" + WRITTEN + "|\\d{3} \\d{4})(?![\\w-])");
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\w.@/+-])(?:" + WRITTEN + "|\\d{10," + LONGEST + "})(?![\\w-])");

    public record Found(int start, int end, String digits) {}

    private PhoneForms() {}

    /** The number that begins exactly at {@code from}, when what stands there is written like one. */
    public static Optional<Found> at(String text, int from) {
        Matcher matcher = TYPED.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? found(matcher) : Optional.empty();
    }

    public static List<Found> in(String text) {
        Matcher matcher = IN_TEXT.matcher(text);
        List<Found> all = new ArrayList<>();
        while (all.size() < MOST_IN_ONE_TEXT && matcher.find()) {
            found(matcher).ifPresent(all::add);
        }
        return all;
    }

    /** Digits only, without a bracketed trunk zero and without leading zeros: 010-1234 and +82 10 1234 end alike. */
    public static String digits(String written) {
        return written.replace("(0)", "").replaceAll("\\D", "").replaceFirst("^0+", "");
    }

    /** Every ending of a number that may be typed to find it. */
    public static List<String> tails(String digits) {
        List<String> tails = new ArrayList<>();
        String longest = digits.length() > LONGEST ? digits.substring(digits.length() - LONGEST) : digits;
        for (int length = longest.length(); length >= SHORTEST; length--) {
            tails.add(longest.substring(longest.length() - length));
        }
        return tails;
    }

    /** What to look up for typed digits: as they are, and without the country code, which texts often leave out. */
    public static List<String> lookUps(String digits) {
        return digits.length() <= TAIL_WITHOUT_COUNTRY
                ? List.of(digits)
                : List.of(digits, digits.substring(digits.length() - TAIL_WITHOUT_COUNTRY));
    }

    private static Optional<Found> found(Matcher matcher) {
        String digits = digits(matcher.group());
        return digits.length() < SHORTEST || digits.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Found(matcher.start(), matcher.end(), digits));
    }
}
