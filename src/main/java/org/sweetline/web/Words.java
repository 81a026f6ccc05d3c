package org.sweetline.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** Enum constants as the API writes them: {@code THIRD_PARTY} is {@code third-party}. */
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /** Of a constant's name, as the database keeps it. */
    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static @Nullable String ofNullable(@Nullable Enum<?> constant) {
        return constant == null ? null : of(constant);
    }

    public static @Nullable String ofNullable(@Nullable String name) {
        return name == null ? null : of(name);
    }

    /** The way back where the constants are not known: of a word that is none of them, a name that nothing has. */
    public static String name(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Throws an INVALID problem that lists what is possible. */
    public static <E extends Enum<E>> E parse(Class<E> type, String field, @Nullable String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        String possible = Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
        throw ProblemException.invalid(field, "must be one of " + possible);
    }
}
