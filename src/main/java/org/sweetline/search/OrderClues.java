package org.sweetline.search;

import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sweetline.orders.OrderNumber;
import org.sweetline.search.query.CodeForms;

/** What is asked of orders, in Lucene's words. */
final class OrderClues {

    private static final int SHORTEST_BEGINNING = 2;

    private OrderClues() {}

    /** The order itself and what speaks of it first, then its earlier and later versions and what else its customer has. */
    static Query number(String number) {
        String searchable = OrderNumber.searchable(number);
        BooleanQuery.Builder any = new BooleanQuery.Builder()
                .add(key(Fields.ORDER, searchable, ClueQuery.KEY_BOOST), Occur.SHOULD)
                .add(key(Fields.ORDER_NEARBY, searchable, ClueQuery.PART_OF_KEY_BOOST), Occur.SHOULD);
        String unedited = CodeForms.unedited(searchable);
        if (!unedited.equals(searchable)) {
            any.add(key(Fields.ORDER, unedited, ClueQuery.PART_OF_KEY_BOOST), Occur.SHOULD);
            any.add(key(Fields.ORDER_NEARBY, unedited, ClueQuery.PART_OF_KEY_BOOST), Occur.SHOULD);
        }
        return any.build();
    }

    /** A number of an order or a parcel, or a SKU, that was typed in groups. */
    static Query code(String squeezed) {
        return new BooleanQuery.Builder()
                .add(key(Fields.CODE, squeezed, ClueQuery.KEY_BOOST), Occur.SHOULD)
                .add(number(squeezed), Occur.SHOULD)
                .build();
    }

    /** A SKU, or with a star the beginning of one. */
    static Query sku(String value) {
        String folded = Fields.folded(value);
        if (folded.endsWith("*") && folded.length() > SHORTEST_BEGINNING) {
            return ofOrders(new PrefixQuery(new Term(Fields.CODE, folded.substring(0, folded.length() - 1))));
        }
        return ofOrders(new TermQuery(new Term(Fields.CODE, folded)));
    }

    static Query tracking(String value) {
        return ofOrders(new TermQuery(new Term(Fields.CODE, CodeForms.squeezed(value))));
    }

    /** Whole, or each word of it in any order. */
    static Query named(String field, String value) {
        String folded = Fields.folded(value);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List.of(folded.split("\\s+")).forEach(word -> all.add(new TermQuery(new Term(field, word)), Occur.FILTER));
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, folded)), Occur.SHOULD)
                .add(all.build(), Occur.SHOULD)
                .build();
    }

    static Query placed(long from, long to) {
        return ofOrders(LongPoint.newRangeQuery(Fields.AT, from, to));
    }

    private static Query ofOrders(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.TYPE, HitType.ORDER.word())), Occur.FILTER)
                .build();
    }

    private static Query key(String field, String value, float boost) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, Fields.folded(value)))), boost);
    }
}
