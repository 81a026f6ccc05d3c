package org.sweetline.people.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sweetline.people.PersonName;
import org.sweetline.people.likeness.Reason.Kind;

/** What speaks for each of some pairs of customers, and how strongly. */
final class Evidence {

    /** From here on it is worth a person's look. */
    static final int WORTH_A_LOOK = 50;

    /** From here on it is more than likely. */
    static final int STRONG = 80;

    private static final int DIFFERENT_NAMES = 30;
    private static final int TWO_ACCOUNTS = 30;

    private final Map<Pair, Set<Reason>> reasons = new HashMap<>();

    /** What is known of a customer beside the reasons. */
    record Known(PersonName name, Set<String> shops) {}

    record Judged(Pair pair, List<Reason> reasons, int strength) {}

    void add(Pair pair, Reason reason) {
        reasons.computeIfAbsent(pair, each -> new HashSet<>()).add(reason);
    }

    Set<Pair> pairs() {
        return Set.copyOf(reasons.keySet());
    }

    /** A place counts only beside a name: half a town lives in it. */
    void addPlaces(Map<Long, Set<String>> places) {
        reasons.forEach((pair, known) -> {
            if (known.stream().anyMatch(reason -> reason.is(Kind.SAME_NAME))) {
                places.getOrDefault(pair.one(), Set.of()).stream()
                        .filter(places.getOrDefault(pair.other(), Set.of())::contains)
                        .min(Comparator.naturalOrder())
                        .ifPresent(place -> known.add(Reason.of(Kind.SAME_PLACE, place)));
            }
        });
    }

    List<Judged> judged(Map<Long, Known> people) {
        List<Judged> judged = new ArrayList<>();
        reasons.forEach((pair, known) -> {
            Known one = people.get(pair.one());
            Known other = people.get(pair.other());
            if (one != null && other != null) {
                judged.add(new Judged(pair, sorted(known), strength(known, one, other)));
            }
        });
        return judged;
    }

    private static List<Reason> sorted(Set<Reason> reasons) {
        return reasons.stream()
                .sorted(Comparator.comparingInt(Reason::weight)
                        .reversed()
                        .thenComparing(Reason::kind)
                        .thenComparing(Reason::detail))
                .toList();
    }

    /** Each kind counts once: a family that shares two telephones is still a family. */
    private static int strength(Set<Reason> reasons, Known one, Known other) {
        Map<String, Integer> byKind = new HashMap<>();
        reasons.forEach(reason -> byKind.put(reason.kind(), reason.weight()));
        int strength = byKind.values().stream().mapToInt(Integer::intValue).sum();
        boolean twoAccounts = one.shops().stream().anyMatch(other.shops()::contains);
        return strength - (one.name().mayBe(other.name()) ? 0 : DIFFERENT_NAMES) - (twoAccounts ? TWO_ACCOUNTS : 0);
    }
}
