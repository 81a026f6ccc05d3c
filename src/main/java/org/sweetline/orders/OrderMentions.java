package org.sweetline.orders;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Order numbers that a text names: nine digits as the shop writes them, or whatever follows the word for order. */
public final class OrderMentions {

    private static final int LOOK = 20_000;
    private static final int MOST = 20;
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?:\\border|\\borders|\\bpurchase|\\binvoice|주문)\\s{0,2}(?:번호|number|numbers|no\\.?|nr\\.?|id|num)?\\s{0,2}(?:is|was|는|은|:|：)?\\s{0,2}#?\\s?([A-Z]{0,4}-?[0-9][0-9A-Z-]{2,19})(?![0-9A-Z])");
    private static final Pattern BARE = Pattern.compile("(?<![0-9A-Za-z+.,/-])#?([0-9]{9})(?![0-9A-Za-z/]|[.,-][0-9])");
    private static final Pattern SHARP = Pattern.compile("(?<![0-9A-Za-z&/#=])#([0-9]{4,12})(?![0-9A-Za-z])");

    private OrderMentions() {}

    public static List<String> in(String text) {
        String start = text.length() > LOOK ? text.substring(0, LOOK) : text;
        Set<String> found = new LinkedHashSet<>();
        for (Pattern pattern : List.of(NAMED, BARE, SHARP)) {
            Matcher matcher = pattern.matcher(start);
            while (found.size() < MOST && matcher.find()) found.add(trimmed(matcher.group(1)));
        }
        found.removeIf(String::isEmpty);
        return List.copyOf(found);
    }

    /** A date or a phone number behind the word "order" is none. */
    private static String trimmed(String number) {
        String bare = number.endsWith("-") ? number.substring(0, number.length() - 1) : number;
        boolean date = bare.matches("(19|20)\\d\\d-\\d\\d-\\d\\d") || bare.matches("\\d{3}-\\d{3,4}-\\d{4}");
        return date ? "" : bare;
    }
}
