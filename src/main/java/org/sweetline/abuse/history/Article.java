package org.sweetline.abuse.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was bought, as far as number and name tell: shops give an order line no category.
 *
 * @param sku one variant of a style
 * @param style what its variants have in common: the name up to size and colour
 * @param category what kind of thing it is: the last word of the style, such as {@code dress} or {@code 원피스}
 */
public record Article(String sku, String style, String category, SizeBand size) {

    private static final Pattern VARIANT_BEGINS = Pattern.compile("\\s+[-–/|]\\s+|[,(\\[]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final int SHORTEST_PLURAL = 4;

    public static Article of(String sku, String name) {
        String style = style(name);
        return new Article(sku, style, category(style), size(sku, name));
    }

    private static String style(String name) {
        String base = VARIANT_BEGINS.split(name.strip(), 2)[0];
        List<String> words = BETWEEN_WORDS
                .splitAsStream(base.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        int end = words.size();
        while (end > 1 && SizeBand.of(words.get(end - 1)).isPresent()) {
            end--;
        }
        return String.join(" ", words.subList(0, end));
    }

    private static String category(String style) {
        String last = style.substring(style.lastIndexOf(' ') + 1);
        boolean plural = last.length() >= SHORTEST_PLURAL && last.endsWith("s") && !last.endsWith("ss");
        return plural ? last.substring(0, last.length() - 1) : last;
    }

    /** Special cuts are named in words, sizes at the end of the number; the first word of a number is never a size. */
    private static SizeBand size(String sku, String name) {
        String[] words = BETWEEN_WORDS.split(name.strip());
        SizeBand found = stronger(SizeBand.NONE, SizeBand.named(words[0]));
        for (int i = 1; i < words.length; i++) {
            found = stronger(found, SizeBand.of(words[i]));
        }
        String[] parts = BETWEEN_WORDS.split(sku.strip());
        for (int i = 1; i < parts.length; i++) {
            found = stronger(found, SizeBand.of(parts[i]));
        }
        return found;
    }

    private static SizeBand stronger(SizeBand known, Optional<SizeBand> other) {
        return other.filter(band -> band.compareTo(known) > 0).orElse(known);
    }
}
