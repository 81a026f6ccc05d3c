package org.sweetline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Ranks and counts in one pass. Segments stand newest first: once enough hits were looked at, only a limited share of each
 * older segment is, so that a word that stands in every one of a million tickets costs no more than one that stands in
 * some thousands.
 */
final class HitCollector extends SimpleCollector {

    /** Up to here totals and counts are exact, and every hit is ranked. */
    static final int LOOKED_AT = 3_000;

    private static final int LEAST_IN_A_SEGMENT = 100;
    private static final float RECENCY = 2f;
    private static final float RECENCY_HALVES_MILLIS = 30f * 24 * 3600 * 1000;

    record Place(int doc, float score, long at, long order) {}

    private static final Comparator<Place> WORST_FIRST =
            Comparator.comparingDouble(Place::score).thenComparingLong(Place::order);

    private final FacetCount facets = new FacetCount();
    private final PriorityQueue<Place> best = new PriorityQueue<>(WORST_FIRST);
    private final PageAsk ask;
    private final long origin;
    private final int documents;
    private NumericDocValues times = DocValues.emptyNumeric();
    private NumericDocValues orders = DocValues.emptyNumeric();
    private @Nullable Scorable scorer;
    private int base;
    private int room;
    private int total;
    private boolean more;

    HitCollector(PageAsk ask, long origin, int documents) {
        this.ask = ask;
        this.origin = origin;
        this.documents = documents;
    }

    SearchPage.Facets facets() {
        return new SearchPage.Facets(more ? LOOKED_AT : total, more, facets.counts());
    }

    /** Best first; one more than the page holds when there is a next page. */
    List<Place> best() {
        List<Place> sorted = new ArrayList<>(best);
        sorted.sort(WORST_FIRST.reversed());
        return sorted;
    }

    @Override
    public ScoreMode scoreMode() {
        return ask.newestFirst() ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        base = context.docBase;
        long share = (long) LOOKED_AT * context.reader().maxDoc() / Math.max(1, documents);
        room = (int) Math.max(Math.max(LEAST_IN_A_SEGMENT, share), LOOKED_AT - total);
        times = DocValues.getNumeric(context.reader(), Fields.AT);
        orders = DocValues.getNumeric(context.reader(), Fields.SORT);
        facets.begin(context.reader());
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (room-- == 0) {
            more = true;
            throw new CollectionTerminatedException();
        }
        total++;
        facets.count(doc);
        if (scorer != null && !ask.newestFirst()) {
            long at = times.advanceExact(doc) ? times.longValue() : 0;
            rank(doc, at, scorer.score() + recency(at));
        }
    }

    @Override
    public void finish() throws IOException {
        facets.end();
    }

    private float recency(long at) {
        return RECENCY * RECENCY_HALVES_MILLIS / (RECENCY_HALVES_MILLIS + Math.abs(origin - at));
    }

    private void rank(int doc, long at, float score) throws IOException {
        Place worst = best.size() > ask.limit() ? best.peek() : null;
        if (worst != null && score < worst.score()) {
            return;
        }
        Place hit = new Place(base + doc, score, at, orders.advanceExact(doc) ? orders.longValue() : 0);
        if (ask.after().isPresent() && !comesAfter(hit, ask.after().get())) {
            return;
        }
        best.add(hit);
        if (best.size() > ask.limit() + 1) {
            best.poll();
        }
    }

    private static boolean comesAfter(Place hit, PageCursor cursor) {
        return hit.score() < cursor.score() || (hit.score() == cursor.score() && hit.order() < cursor.order());
    }
}
