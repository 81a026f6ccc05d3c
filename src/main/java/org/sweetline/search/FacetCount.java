package org.sweetline.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts hits by all that facets show: two look-ups a hit, names only once a segment. */
final class FacetCount {

    private static final String[] BUCKET_PARTS = {
        Fields.TYPE, Fields.STATUS, Fields.CHANNEL, Fields.ASSIGNEE, Fields.STATE, Fields.STORE
    };

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private SortedDocValues buckets = DocValues.emptySorted();
    private SortedSetDocValues tags = DocValues.emptySortedSet();
    private int[] bucketCounts = {};
    private int[] tagCounts = {};

    void begin(LeafReader segment) throws IOException {
        buckets = DocValues.getSorted(segment, Fields.BUCKET);
        tags = DocValues.getSortedSet(segment, Fields.TAG);
        bucketCounts = new int[buckets.getValueCount()];
        tagCounts = new int[(int) tags.getValueCount()];
    }

    void count(int doc) throws IOException {
        if (buckets.advanceExact(doc)) {
            bucketCounts[buckets.ordValue()]++;
        }
        if (tagCounts.length > 0 && tags.advanceExact(doc)) {
            for (int i = tags.docValueCount(); i > 0; i--) {
                tagCounts[(int) tags.nextOrd()]++;
            }
        }
    }

    void end() throws IOException {
        for (int ord = 0; ord < bucketCounts.length; ord++) {
            if (bucketCounts[ord] > 0) {
                addBucket(buckets.lookupOrd(ord).utf8ToString(), bucketCounts[ord]);
            }
        }
        for (int ord = 0; ord < tagCounts.length; ord++) {
            if (tagCounts[ord] > 0) {
                add(Fields.TAG, tags.lookupOrd(ord).utf8ToString(), tagCounts[ord]);
            }
        }
    }

    Map<String, Map<String, Integer>> counts() {
        return counts;
    }

    private void addBucket(String bucket, int count) {
        String[] values = bucket.split(String.valueOf(Fields.BUCKET_EDGE), -1);
        for (int i = 0; i < BUCKET_PARTS.length; i++) {
            if (!values[i].isEmpty()) {
                add(BUCKET_PARTS[i], values[i], count);
            }
        }
    }

    private void add(String facet, String value, int count) {
        counts.computeIfAbsent(facet, name -> new HashMap<>()).merge(value, count, Integer::sum);
    }
}
