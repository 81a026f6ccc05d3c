package org.sweetline.search.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which people write the codes on parcels, products and orders: with gaps, in any case, with an ending. */
public final class CodeForms {

    private static final Pattern IN_GROUPS = Pattern.compile("[A-Za-z0-9]{1,20}(?:[ -][A-Za-z0-9]{1,20}){1,11}");
    private static final Pattern EDITED = Pattern.compile("(.*\\d)-\\d{1,3}");
    private static final int LONGEST = 40;
    private static final int SHORTEST = 5;

    private CodeForms() {}

    /** Without gaps, in small letters: {@code 1Z 999-AA1} is {@code 1z999aa1}. */
    public static String squeezed(String code) {
        return code.replaceAll("[\\s.-]", "").toLowerCase(Locale.ROOT);
    }

    /** All that was typed as one code, when it may be one in groups; that it may also be words takes nothing away. */
    static Optional<String> inGroups(String typed) {
        String text = typed.strip();
        if (!IN_GROUPS.matcher(text).matches() || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(squeezed(text)).filter(code -> code.length() >= SHORTEST && code.length() <= LONGEST);
    }

    /** The number that an order had before it was edited: Magento appends -1, then -2. The same when it was not. */
    public static String unedited(String number) {
        Matcher edited = EDITED.matcher(number);
        return edited.matches() ? edited.group(1) : number;
    }
}
