package org.sweetline.satisfaction.awards.formulas;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that counts in a year, in a fixed order. It holds no name of a customer and no words, so that it can be kept as it
 * was when somebody's records are erased.
 */
public record Ledger(
        int year,
        String formula,
        Instant from,
        Instant until,
        JuryRules rules,
        List<Colleague> colleagues,
        List<Merit> merits,
        List<Exposure> exposures,
        TeamSum team) {

    /** Raised with every change of what counts or of how it is weighed. */
    public static final String FORMULA = "2026.5";

    /** Who spoke for somebody, each once. */
    Set<String> people(Category category, long agent) {
        return merits.stream()
                .filter(merit -> merit.category() == category && merit.agent() == agent)
                .map(Merit::who)
                .collect(Collectors.toSet());
    }

    /** The same, by channel or language. */
    Map<String, Set<String>> peopleByStratum(Category category, long agent) {
        return merits.stream()
                .filter(merit -> merit.category() == category && merit.agent() == agent)
                .collect(Collectors.groupingBy(
                        Merit::stratum, TreeMap::new, Collectors.mapping(Merit::who, Collectors.toSet())));
    }

    List<Exposure> exposures(Category category, long agent) {
        return exposures.stream()
                .filter(exposure -> exposure.category() == category && exposure.agent() == agent)
                .toList();
    }

    long chances(Category category, long agent) {
        return exposures(category, agent).stream().mapToLong(Exposure::chances).sum();
    }
}
