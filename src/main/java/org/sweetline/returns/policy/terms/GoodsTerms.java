package org.sweetline.returns.policy.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * Goods that do not come back like others, known by article number, name or price.
 *
 * @param skus article numbers; a * stands for anything
 * @param names words that the article's name has
 * @param discountPercent from how large a discount on, null when the discount does not matter
 * @param answer what is said to them, {@code no} or {@code ask}
 */
public record GoodsTerms(
        List<String> skus,
        List<String> names,
        @Nullable Integer discountPercent,
        @OneOf(PolicyAnswer.class) String answer,
        PolicyClause clause) {

    public PolicyAnswer said() {
        return Words.parse(PolicyAnswer.class, "answer", answer);
    }

    public boolean contain(String sku, String name, BigDecimal discount) {
        String article = sku.toLowerCase(Locale.ROOT);
        String words = name.toLowerCase(Locale.ROOT);
        return skus.stream().anyMatch(pattern -> matches(pattern.toLowerCase(Locale.ROOT), article))
                || names.stream().anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)))
                || discountPercent != null && discount.compareTo(BigDecimal.valueOf(discountPercent)) >= 0;
    }

    public PolicyClause sentence() {
        return clause.with(Map.of("percent", discountPercent == null ? "" : discountPercent));
    }

    /** By hand: a pattern of a manager's must not be able to run for ever. */
    private static boolean matches(String pattern, String text) {
        int at = 0;
        int then = 0;
        int star = -1;
        int held = 0;
        while (then < text.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                held = then;
            } else if (at < pattern.length() && pattern.charAt(at) == text.charAt(then)) {
                at++;
                then++;
            } else if (star >= 0) {
                at = star + 1;
                then = ++held;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(left -> left == '*');
    }
}
