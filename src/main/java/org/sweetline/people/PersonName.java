package org.sweetline.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A person's name in the one spelling that two can be compared by: without case, accents, punctuation and order. */
public record PersonName(String key) {

    public static PersonName of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
        String words = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new PersonName(Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" ")));
    }

    public boolean unknown() {
        return key.isEmpty();
    }

    /** Nothing that is known of both contradicts it. */
    public boolean mayBe(PersonName other) {
        return unknown() || other.unknown() || key.equals(other.key);
    }
}
