package org.sweetline.abuse.facts;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sweetline.abuse.history.Trace;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.FactSheet;

/** Facts as they are found. */
final class SheetDraft {

    private static final int MOST_TRACES = 20;

    private final Map<Fact, Double> values = new EnumMap<>(Fact.class);
    private final Map<Fact, String> missing = new EnumMap<>(Fact.class);
    private final Map<Fact, Set<Trace>> traces = new EnumMap<>(Fact.class);

    void is(Fact fact, double value) {
        values.put(fact, value);
    }

    void is(Fact fact, boolean flag) {
        values.put(fact, flag ? 1.0 : 0.0);
    }

    /** As many as there are, each with where it is seen. */
    void counts(Fact fact, List<Trace> found) {
        is(fact, found.size());
        seenIn(fact, found.stream());
    }

    void isUnknown(Fact fact, Unknown why) {
        missing.put(fact, why.key());
    }

    void seenIn(Fact fact, Stream<Trace> where) {
        Set<Trace> known = traces.computeIfAbsent(fact, each -> new LinkedHashSet<>());
        where.limit(MOST_TRACES).forEach(known::add);
    }

    Known known() {
        return new Known(
                new FactSheet(values, missing),
                traces.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> List.copyOf(each.getValue()))));
    }
}
