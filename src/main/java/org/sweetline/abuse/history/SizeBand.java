package org.sweetline.abuse.history;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of sizes an article is cut for. Some kinds fit worse than others, so people are only ever compared with
 * buyers of the same kind; it is never a fact about a person.
 */
public enum SizeBand {
    /** The article has no size, or none that its name tells. */
    NONE,
    REGULAR,
    PETITE,
    TALL,
    PLUS,
    MATERNITY;

    private static final Set<String> LETTERS = Set.of("xxs", "xs", "s", "m", "l", "xl", "os");
    private static final Set<String> PLUS_LETTERS = Set.of("xxl", "xxxl", "xxxxl");
    private static final Pattern PLUS_NUMBER = Pattern.compile("[1-6]x|[2-6]xl|(1[6-9]|2[0-9]|3[0-2])w");
    private static final Pattern PETITE_NUMBER = Pattern.compile("(xs|s|m|l|xl)p|p(xs|s|m|l|xl)|[0-9]{1,2}p");
    private static final Pattern TALL_NUMBER = Pattern.compile("(s|m|l|xl|2xl)t|[0-9]{1,2}t");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}([.][05])?");

    /** Of a piece of an article's number or name; empty when it is no size. */
    static Optional<SizeBand> of(String token) {
        Optional<SizeBand> named = named(token);
        return named.isPresent() ? named : measured(token.toLowerCase(Locale.ROOT));
    }

    /** A special cut that is named in a word. */
    static Optional<SizeBand> named(String token) {
        return switch (token.toLowerCase(Locale.ROOT)) {
            case "petite" -> Optional.of(PETITE);
            case "tall" -> Optional.of(TALL);
            case "plus", "curve", "curvy" -> Optional.of(PLUS);
            case "maternity" -> Optional.of(MATERNITY);
            default -> Optional.empty();
        };
    }

    private static Optional<SizeBand> measured(String word) {
        if (PLUS_LETTERS.contains(word) || PLUS_NUMBER.matcher(word).matches()) {
            return Optional.of(PLUS);
        }
        if (LETTERS.contains(word) || NUMBER.matcher(word).matches()) {
            return Optional.of(REGULAR);
        }
        if (PETITE_NUMBER.matcher(word).matches()) {
            return Optional.of(PETITE);
        }
        return TALL_NUMBER.matcher(word).matches() ? Optional.of(TALL) : Optional.empty();
    }
}
