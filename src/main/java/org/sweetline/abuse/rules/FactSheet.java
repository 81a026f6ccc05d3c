package org.sweetline.abuse.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of one person at one moment. What could not be computed is not in it, with the reason in words.
 *
 * @param values in the unit of each fact
 * @param missing why a fact has no value
 */
public record FactSheet(Map<Fact, Double> values, Map<Fact, String> missing) {

    private static final String NEVER_ASKED = "Nobody has looked this up";

    public static FactSheet empty() {
        return new FactSheet(Map.of(), Map.of());
    }

    public FactSheet with(Fact fact, double value) {
        Map<Fact, Double> more = copy(values);
        more.put(fact, value);
        Map<Fact, String> fewer = copy(missing);
        fewer.remove(fact);
        return new FactSheet(more, fewer);
    }

    public FactSheet without(Fact fact, String reason) {
        Map<Fact, Double> fewer = copy(values);
        fewer.remove(fact);
        Map<Fact, String> more = copy(missing);
        more.put(fact, reason);
        return new FactSheet(fewer, more);
    }

    public OptionalDouble value(Fact fact) {
        Double value = values.get(fact);
        return value == null || value.isNaN() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public String whyMissing(Fact fact) {
        return Optional.ofNullable(missing.get(fact)).orElse(NEVER_ASKED);
    }

    private static <V> Map<Fact, V> copy(Map<Fact, V> map) {
        Map<Fact, V> copy = new EnumMap<>(Fact.class);
        copy.putAll(map);
        return copy;
    }
}
