package org.sweetline.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.sweetline.search.HitCollector.Place;
import org.sweetline.search.query.QueryGrammar;
import org.sweetline.search.query.SearchQuery;

/**
 * Reads pages of hits. The reader of a first page is kept for a short while, so that the pages after it neither repeat
 * nor skip a hit while the index moves on.
 */
final class PageReader implements Closeable {

    private static final double READER_KEPT_SECONDS = 120;
    private static final int READERS_KEPT = 12;
    private static final Sort BY_TIME = new Sort(
            new SortField(Fields.AT, SortField.Type.LONG, true), new SortField(Fields.SORT, SortField.Type.LONG, true));
    private final SearcherManager searchers;
    // A search only computes: more of them at once than cores would make each wait for all the others.
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final SearcherLifetimeManager kept = new SearcherLifetimeManager();
    private final QueryPlan plan;
    private final Suggestion suggestion;
    private final Analyzer words;
    private final Analyzer exact;

    PageReader(SearcherManager searchers, Analyzer words, Analyzer exact) {
        this.searchers = searchers;
        this.words = words;
        this.exact = exact;
        this.plan = new QueryPlan(new ClueQuery(words, exact));
        this.suggestion = new Suggestion(exact);
    }

    SearchPage read(PageAsk ask) throws IOException {
        turns.acquireUninterruptibly();
        try {
            IndexSearcher searcher = readerOf(ask.after());
            try {
                return read(ask, searcher);
            } finally {
                searcher.getIndexReader().decRef();
            }
        } finally {
            turns.release();
        }
    }

    void forgetOldReaders() throws IOException {
        int[] seen = {0};
        kept.prune((age, searcher) -> age > READER_KEPT_SECONDS || ++seen[0] > READERS_KEPT);
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }

    private IndexSearcher readerOf(Optional<PageCursor> after) throws IOException {
        IndexSearcher earlier = after.isPresent() ? kept.acquire(after.get().reader()) : null;
        return earlier == null ? searchers.acquire() : earlier;
    }

    private SearchPage read(PageAsk ask, IndexSearcher searcher) throws IOException {
        Query matching = plan.matching(searcher.getIndexReader(), ask.query(), ask.scope());
        long origin = ask.after().map(PageCursor::origin).orElse(ask.now());
        HitCollector collected = collect(ask, searcher, matching, origin);
        SearchPage.Facets facets = collected.facets();
        if (facets.total() == 0) {
            return new SearchPage(List.of(), facets, Optional.empty(), suggested(ask, searcher));
        }
        List<Place> found = ask.newestFirst() ? newest(ask, searcher, matching) : collected.best();
        List<Place> page = found.subList(0, Math.min(found.size(), ask.limit()));
        Marks marks = new Marks(words, exact, ask.query());
        List<SearchPage.Hit> hits = new ArrayList<>(page.size());
        for (Place place : page) {
            hits.add(hit(searcher, place, marks));
        }
        Optional<PageCursor> next = found.size() > page.size()
                ? Optional.of(cursor(ask, searcher, origin, page.get(page.size() - 1)))
                : Optional.empty();
        return new SearchPage(hits, facets, next, Optional.empty());
    }

    private static HitCollector collect(PageAsk ask, IndexSearcher searcher, Query matching, long origin)
            throws IOException {
        int documents = searcher.getIndexReader().maxDoc();
        return searcher.search(matching, new CollectorManager<HitCollector, HitCollector>() {
            @Override
            public HitCollector newCollector() {
                return new HitCollector(ask, origin, documents);
            }

            @Override
            public HitCollector reduce(Collection<HitCollector> one) {
                return one.iterator().next();
            }
        });
    }

    private static List<Place> newest(PageAsk ask, IndexSearcher searcher, Query matching) throws IOException {
        int wanted = ask.limit() + 1;
        FieldDoc after = ask.after().map(PageReader::place).orElse(null);
        ScoreDoc[] found =
                searcher.search(matching, new TopFieldCollectorManager(BY_TIME, wanted, after, wanted)).scoreDocs;
        return Stream.of(found).map(doc -> place((FieldDoc) doc)).toList();
    }

    private static FieldDoc place(PageCursor cursor) {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {cursor.at(), cursor.order()});
    }

    private static Place place(FieldDoc found) {
        return new Place(found.doc, 0, (Long) found.fields[0], (Long) found.fields[1]);
    }

    private PageCursor cursor(PageAsk ask, IndexSearcher searcher, long origin, Place last) throws IOException {
        return new PageCursor(ask.fingerprint(), kept.record(searcher), origin, last.score(), last.at(), last.order());
    }

    private static SearchPage.Hit hit(IndexSearcher searcher, Place found, Marks marks) throws IOException {
        Shown shown = Shown.read(searcher.getIndexReader(), found.doc());
        return new SearchPage.Hit(
                shown.type(),
                shown.number(),
                shown.title(),
                shown.at(),
                shown.status(),
                shown.channel(),
                shown.customerNumber(),
                shown.customerName(),
                Snippet.of(marks, shown.body()),
                found.score());
    }

    private Optional<String> suggested(PageAsk ask, IndexSearcher searcher) throws IOException {
        Optional<String> better = suggestion.of(searcher.getIndexReader(), ask.typed(), ask.query());
        if (better.isEmpty() || better.get().length() > QueryGrammar.LONGEST) {
            return Optional.empty();
        }
        SearchQuery query = QueryGrammar.read(better.get(), Instant.ofEpochMilli(ask.now()));
        return searcher.count(plan.matching(searcher.getIndexReader(), query, ask.scope())) > 0
                ? better
                : Optional.empty();
    }
}
