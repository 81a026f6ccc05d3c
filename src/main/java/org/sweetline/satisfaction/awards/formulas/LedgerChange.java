package org.sweetline.satisfaction.awards.formulas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between two ledgers.
 *
 * @param what the key of a merit, or the stratum of chances
 * @param before "" for what is new; {@code after} is "" for what is gone
 */
public record LedgerChange(Kind kind, Category category, long agent, String what, String before, String after) {

    public enum Kind {
        MERIT,
        CHANCES,
        COLLEAGUE,
        RULES
    }

    public static List<LedgerChange> between(Ledger before, Ledger after) {
        List<LedgerChange> changes = new ArrayList<>();
        if (!before.rules().equals(after.rules()) || !before.formula().equals(after.formula())) {
            changes.add(new LedgerChange(Kind.RULES, Category.TEAM, 0, "", before.formula(), after.formula()));
        }
        add(changes, Kind.COLLEAGUE, colleagues(before), colleagues(after));
        add(changes, Kind.MERIT, merits(before), merits(after));
        add(changes, Kind.CHANCES, chances(before), chances(after));
        return changes;
    }

    private record Place(Category category, long agent, String what) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::category)
                    .thenComparing(Place::agent)
                    .thenComparing(Place::what)
                    .compare(this, other);
        }
    }

    private static void add(
            List<LedgerChange> changes, Kind kind, Map<Place, String> before, Map<Place, String> after) {
        Map<Place, String> all = new TreeMap<>(before);
        all.putAll(after);
        all.keySet().forEach(place -> {
            String was = before.getOrDefault(place, "");
            String is = after.getOrDefault(place, "");
            if (!was.equals(is)) {
                changes.add(new LedgerChange(kind, place.category(), place.agent(), place.what(), was, is));
            }
        });
    }

    private static Map<Place, String> colleagues(Ledger ledger) {
        return by(ledger.colleagues(), each -> new Place(Category.TEAM, each.id(), ""), Colleague::name);
    }

    private static Map<Place, String> merits(Ledger ledger) {
        return by(
                ledger.merits(),
                each -> new Place(each.category(), each.agent(), each.key()),
                each -> (who(each) + " " + each.stratum()).strip());
    }

    /** Ledgers of before 2026.3 hold ratings of nobody. */
    private static String who(Merit merit) {
        return Objects.requireNonNullElse(merit.who(), "");
    }

    private static Map<Place, String> chances(Ledger ledger) {
        return by(
                ledger.exposures(),
                each -> new Place(each.category(), each.agent(), each.stratum()),
                each -> each.hits() + " / " + each.chances());
    }

    private static <T> Map<Place, String> by(List<T> all, Function<T, Place> place, Function<T, String> words) {
        return all.stream().collect(Collectors.toMap(place, words, (first, second) -> first, TreeMap::new));
    }
}
