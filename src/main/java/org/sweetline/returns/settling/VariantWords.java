package org.sweetline.returns.settling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What tells the variants of one article apart when the shop has no word for it: what their numbers do not have in common.
 * {@code KN-CLOUD-PLUM-XL} beside {@code KN-CLOUD-SAGE-S} is {@code Plum, XL}.
 */
final class VariantWords {

    private static final List<String> SIZES = List.of("XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL");
    private static final int LONGEST_SIZE = 4;

    private VariantWords() {}

    /** By their numbers; one of which nothing is left has "". */
    static Map<String, String> of(List<String> skus) {
        int common = common(skus);
        Map<String, String> words = new TreeMap<>();
        skus.forEach(sku -> words.put(sku, words(sku.substring(common))));
        return words;
    }

    /** Sizes stand as people wear them, not by their letters. */
    static Comparator<String> order() {
        return Comparator.comparing(VariantWords::kind)
                .thenComparing(VariantWords::size)
                .thenComparing(Comparator.naturalOrder());
    }

    /** How much all of them begin with, up to where a part of the number ends. */
    private static int common(List<String> skus) {
        String first = skus.get(0);
        int same = skus.stream().mapToInt(sku -> same(first, sku)).min().orElse(0);
        while (same > 0 && isLetter(first.charAt(same - 1))) {
            same--;
        }
        return same;
    }

    private static int same(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int at = 0;
        while (at < most && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String words(String rest) {
        return Arrays.stream(rest.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(VariantWords::spoken)
                .collect(Collectors.joining(", "));
    }

    private static String spoken(String word) {
        boolean isWord = word.length() >= LONGEST_SIZE && word.chars().allMatch(Character::isUpperCase);
        return isWord && !SIZES.contains(word)
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                : word;
    }

    private static String kind(String words) {
        return size(words) < 0 ? words : words.substring(0, Math.max(0, words.lastIndexOf(", ")));
    }

    private static int size(String words) {
        return SIZES.indexOf(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static boolean isLetter(char sign) {
        return Character.isLetterOrDigit(sign);
    }
}
