package org.sweetline.search;

import java.util.Locale;

/** The names of the index's fields, and how keys are spelt in them. A change here asks for a new {@link #SHAPE}. */
final class Fields {

    /** Counted up whenever documents are built differently; an index of another shape is rebuilt. */
    static final int SHAPE = 5;

    static final String KEY = "key";
    static final String NUMBER = "number";
    static final String TYPE = "type";
    static final String TEXT = "text";
    static final String QUOTED = "quoted";
    static final String EXACT = "exact";
    static final String SHOWN = "shown";
    static final String AT = "at";
    /** The order of documents within a segment, biggest first. */
    static final String NEWEST = "newest";

    static final String SORT = "sort";
    static final String STATUS = "status";
    static final String CHANNEL = "channel";
    static final String ASSIGNEE = "assignee";
    static final String TAG = "tag";
    static final String ORDER = "order";
    /** Orders of the same customer: a call finds the ticket by an order that nobody has mentioned on it. */
    static final String ORDER_NEARBY = "orderNearby";

    static final String ADDRESS = "address";
    static final String PHONE = "phone";
    static final String CODE = "code";
    static final String FROM = "from";

    /** Of orders: Magento's state, beside the shop's own word for it in {@link #STATUS}. */
    static final String STATE = "state";

    static final String STORE = "store";
    static final String CITY = "city";
    static final String COUPON = "coupon";

    /** Type, status, channel, assignee, state and store in one value: one look-up for each hit when facets are counted. */
    static final String BUCKET = "bucket";

    static final char BUCKET_EDGE = '\u001f';

    private Fields() {}

    static String folded(String text) {
        return Words.composed(text).strip().toLowerCase(Locale.ROOT);
    }
}
