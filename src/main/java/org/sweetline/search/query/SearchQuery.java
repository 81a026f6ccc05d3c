package org.sweetline.search.query;

import java.util.List;

/** What was asked, as a tree of our own; every clause must hold (or, with {@code without}, must not). */
public record SearchQuery(List<Clause> clauses) {

    public record Clause(Clue clue, boolean without) {}

    public boolean asksForEverything() {
        return clauses.isEmpty();
    }
}
