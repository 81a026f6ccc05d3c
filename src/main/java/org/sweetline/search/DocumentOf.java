package org.sweetline.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.sweetline.orders.OrderNumber;
import org.sweetline.search.query.CodeForms;
import org.sweetline.search.query.PhoneForms;

/** Turns something searchable into Lucene's document. */
final class DocumentOf {

    /** A ticket that goes on for years is found by its newest words; more would slow every reply on it. */
    private static final int INDEXED_CHARS = 200_000;

    private static final int SHOWN_CHARS = 16_000;
    private static final int LONGEST_KEY = 200;
    private static final FieldType EXACT = exact();

    private final Document document = new Document();
    private final Set<String> phones = new LinkedHashSet<>();

    private DocumentOf() {}

    static Document of(Searchable source) {
        return new DocumentOf().build(source);
    }

    private Document build(Searchable source) {
        key(Fields.KEY, source.key().term());
        key(Fields.NUMBER, source.number());
        key(Fields.TYPE, source.type().word());
        key(Fields.STATUS, source.status());
        key(Fields.CHANNEL, source.channel());
        if (source.type() == HitType.TICKET) {
            key(Fields.ASSIGNEE, Long.toString(source.assignee()));
        }
        numbers(source);
        source.ordersNearby().forEach(order -> key(Fields.ORDER_NEARBY, OrderNumber.searchable(order)));
        source.codes().forEach(code -> key(Fields.CODE, code));
        order(source.order());
        tags(source.tags());
        times(source);
        document.add(new SortedDocValuesField(Fields.BUCKET, new BytesRef(bucket(source))));
        people(source);
        texts(source);
        phones.forEach(phone -> plainKey(Fields.PHONE, phone));
        return document;
    }

    private void numbers(Searchable source) {
        for (String order : source.orders()) {
            String searchable = OrderNumber.searchable(order);
            key(Fields.ORDER, searchable);
            String unedited = CodeForms.unedited(searchable);
            if (!unedited.equals(searchable)) {
                key(Fields.ORDER_NEARBY, unedited);
            }
        }
    }

    private void order(OrderFacts order) {
        key(Fields.STATE, order.state());
        key(Fields.COUPON, order.coupon());
        words(Fields.CITY, order.city());
        order.stores().forEach(store -> words(Fields.STORE, store));
    }

    /** Whole and word by word. */
    private void words(String field, String value) {
        key(field, value);
        if (value.indexOf(' ') >= 0) {
            List.of(value.strip().split("\\s+")).forEach(word -> key(field, word));
        }
    }

    private void key(String field, String value) {
        plainKey(field, Fields.folded(value));
    }

    private void plainKey(String field, String value) {
        if (!value.isEmpty() && value.length() <= LONGEST_KEY) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }

    private void tags(List<String> tags) {
        for (String tag : tags) {
            String folded = Fields.folded(tag);
            if (!folded.isEmpty() && folded.length() <= LONGEST_KEY) {
                plainKey(Fields.TAG, folded);
                document.add(new SortedSetDocValuesField(Fields.TAG, new BytesRef(folded)));
            }
        }
    }

    private void times(Searchable source) {
        long at = source.at().toEpochMilli();
        document.add(new LongPoint(Fields.AT, at));
        document.add(new NumericDocValuesField(Fields.AT, at));
        // People stand before all else in each segment: they are few, and are looked for however old they are.
        boolean person = source.type() == HitType.CUSTOMER;
        document.add(new NumericDocValuesField(Fields.NEWEST, person ? Long.MAX_VALUE : at));
        document.add(new NumericDocValuesField(Fields.SORT, source.key().order()));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_KEY));
    }

    private static String bucket(Searchable source) {
        return String.join(
                String.valueOf(Fields.BUCKET_EDGE),
                source.type().word(),
                shortened(source.status()),
                shortened(source.channel()),
                source.type() == HitType.TICKET ? Long.toString(source.assignee()) : "",
                shortened(source.order().state()),
                shortened(source.order().store()));
    }

    private void people(Searchable source) {
        source.addresses().forEach(address -> address(Fields.ADDRESS, address));
        source.phones().forEach(phone -> phones.addAll(PhoneForms.tails(PhoneForms.digits(phone))));
        for (String sender : source.senders()) {
            if (sender.contains("@")) {
                address(Fields.FROM, sender);
            } else {
                PhoneForms.tails(PhoneForms.digits(sender)).forEach(tail -> plainKey(Fields.FROM, tail));
                key(Fields.FROM, sender);
                List.of(Fields.folded(sender).split("\\s+")).forEach(word -> plainKey(Fields.FROM, word));
            }
        }
    }

    /** Whole, the part before the @ and the domain with its @, which is how people remember an address. */
    private void address(String field, String address) {
        String folded = Fields.folded(address);
        int at = folded.lastIndexOf('@');
        plainKey(field, folded);
        if (at > 0) {
            plainKey(field, folded.substring(0, at));
            plainKey(field, folded.substring(at));
            plainKey(field, folded.substring(at + 1));
        }
    }

    private void texts(Searchable source) {
        String title = Words.composed(source.title());
        List<String> texts = new ArrayList<>(source.texts());
        texts.add(source.customerName());
        texts.addAll(source.tags());
        text(title);
        // Once more, so that a word of the title weighs more without a field and a look-up of its own.
        document.add(new TextField(Fields.TEXT, title, Field.Store.NO));
        List<String> body = capped(texts);
        body.forEach(this::text);
        document.add(new BinaryDocValuesField(
                Fields.SHOWN, Shown.of(source, title, start(body)).bytes()));
        capped(source.quoted()).forEach(text -> document.add(new TextField(Fields.QUOTED, text, Field.Store.NO)));
    }

    private static List<String> start(List<String> texts) {
        List<String> start = new ArrayList<>();
        int room = SHOWN_CHARS;
        for (String text : texts) {
            if (room > 0) {
                String kept = text.substring(0, Math.min(text.length(), room));
                start.add(kept);
                room -= kept.length();
            }
        }
        return start;
    }

    private void text(String text) {
        document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
        document.add(new Field(Fields.EXACT, text, EXACT));
        PhoneForms.in(text).forEach(found -> phones.addAll(PhoneForms.tails(found.digits())));
    }

    private static List<String> capped(List<String> texts) {
        List<String> kept = new ArrayList<>();
        int room = INDEXED_CHARS;
        for (String text : texts) {
            String composed = Words.composed(text.length() > room ? text.substring(0, room) : text);
            if (!composed.isBlank()) {
                kept.add(composed);
            }
            room = Math.max(0, room - text.length());
        }
        return kept;
    }

    private static FieldType exact() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
