package org.sweetline.search.query;

import java.util.List;
import java.util.Optional;

/**
 * What was asked, as a tree of our own; every clause must hold (or, with {@code without}, must not).
 *
 * @param code what else is meant when all of it is one code written in groups
 */
public record SearchQuery(List<Clause> clauses, Optional<String> code) {

    public record Clause(Clue clue, boolean without) {}
}
