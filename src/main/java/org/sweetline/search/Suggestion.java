package org.sweetline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.sweetline.search.query.Clue;
import org.sweetline.search.query.SearchQuery;

/** "Did you mean", from the words that are in the index, for searches that found nothing. */
final class Suggestion {

    private final DirectSpellChecker spelling = new DirectSpellChecker();
    private final Analyzer exact;

    Suggestion(Analyzer exact) {
        this.exact = exact;
        spelling.setMinQueryLength(3);
        spelling.setMinPrefix(1);
        spelling.setMaxInspections(10);
        spelling.setThresholdFrequency(0);
    }

    /** The query with each word that nothing contains put right; empty when no word could be. */
    Optional<String> of(IndexReader reader, String typed, SearchQuery query) throws IOException {
        String better = typed;
        for (SearchQuery.Clause clause : query.clauses()) {
            if (!clause.without() && clause.clue() instanceof Clue.Word word) {
                better = better.replace(word.text(), corrected(reader, word.text()));
            }
        }
        return better.equals(typed) ? Optional.empty() : Optional.of(better);
    }

    private String corrected(IndexReader reader, String word) throws IOException {
        List<String> terms = new ArrayList<>(Words.terms(exact, Words.composed(word.toLowerCase(Locale.ROOT))));
        if (terms.size() != 1) {
            return word;
        }
        SuggestWord[] similar = spelling.suggestSimilar(
                new Term(Fields.EXACT, terms.get(0)), 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return similar.length == 0 ? word : similar[0].string;
    }
}
