package org.sweetline.returns.reports;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of a variant, as far as the end of its number or of its name tells: shops give an order line none. */
final class SizeLabel {

    /** What has no size, or none that can be told. */
    static final String NONE = "";

    private static final Pattern LAST = Pattern.compile("^.+?[-_/,(\\s]+([\\p{L}0-9.]+)\\)?\\s*$");
    private static final Pattern SIZE =
            Pattern.compile("(X{0,4}S|M|X{0,4}L|[2-6]XL|[1-6]X|(XS|S|M|L|XL)[PT]|[0-9]{1,2}(\\.5)?[WPT]?|OS)");

    private SizeLabel() {}

    static String of(String sku, String name) {
        String ofSku = last(sku);
        return ofSku.equals(NONE) ? last(name) : ofSku;
    }

    private static String last(String text) {
        Matcher end = LAST.matcher(text);
        String word = end.matches() ? end.group(1).toUpperCase(Locale.ROOT) : "";
        return SIZE.matcher(word).matches() ? word : NONE;
    }
}
