package org.sweetline.search;

import java.util.List;

/** What was asked, as a tree of our own; every clause must hold (or, with {@code without}, must not). */
record SearchQuery(List<Clause> clauses) {

    record Clause(Clue clue, boolean without) {}

    boolean asksForEverything() {
        return clauses.isEmpty();
    }
}
