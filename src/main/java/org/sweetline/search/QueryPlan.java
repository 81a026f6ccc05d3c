package org.sweetline.search;

import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.sweetline.search.query.SearchQuery;

/** Which documents match: every clause and, never to be overridden, what the asking account may see. */
final class QueryPlan {

    private final ClueQuery clues;

    QueryPlan(ClueQuery clues) {
        this.clues = clues;
    }

    Query matching(IndexReader reader, SearchQuery query, SearchScope scope) {
        Query asked = asked(reader, query, scope);
        if (scope.showsEverything()) {
            return asked;
        }
        return new BooleanQuery.Builder()
                .add(asked, Occur.MUST)
                .add(seen(scope), Occur.FILTER)
                .build();
    }

    private Query asked(IndexReader reader, SearchQuery query, SearchScope scope) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        query.clauses().forEach(clause -> all.add(clues.of(reader, clause.clue(), scope), occurs(clause)));
        if (query.clauses().stream().allMatch(SearchQuery.Clause::without)) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        if (query.code().isEmpty()) {
            return all.build();
        }
        return new BooleanQuery.Builder()
                .add(all.build(), Occur.SHOULD)
                .add(OrderClues.code(query.code().get()), Occur.SHOULD)
                .build();
    }

    private static Occur occurs(SearchQuery.Clause clause) {
        if (clause.without()) {
            return Occur.MUST_NOT;
        }
        return clause.clue().narrowsOnly() ? Occur.FILTER : Occur.MUST;
    }

    private static Query seen(SearchScope scope) {
        List<String> types = scope.allowed().stream()
                .filter(scope.wanted()::contains)
                .map(HitType::word)
                .toList();
        return ClueQuery.anyOf(Fields.TYPE, types);
    }
}
