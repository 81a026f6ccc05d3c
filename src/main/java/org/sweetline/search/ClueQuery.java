package org.sweetline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sweetline.search.query.Clue;
import org.sweetline.search.query.Clue.Operator;
import org.sweetline.search.query.CodeForms;
import org.sweetline.search.query.PhoneForms;

/** Puts each clue into Lucene's words. Fields are chosen here and nowhere else; what was typed is only ever a value. */
final class ClueQuery {

    static final float KEY_BOOST = 40f;
    static final float PART_OF_KEY_BOOST = 5f;
    private static final float QUOTED_BOOST = 0.3f;
    private static final float BEGINNING_BOOST = 0.5f;
    private static final int PLENTY = 500;
    private static final List<String> NOBODY = List.of("none", "nobody", "unassigned");

    private final Analyzer words;
    private final Analyzer exact;

    ClueQuery(Analyzer words, Analyzer exact) {
        this.words = words;
        this.exact = exact;
    }

    Query of(IndexReader reader, Clue clue, SearchScope scope) {
        if (clue instanceof Clue.Word word) {
            return word(reader, word);
        } else if (clue instanceof Clue.Phrase phrase) {
            return spoken(phrase.text()).build();
        } else if (clue instanceof Clue.Prefix prefix) {
            return prefix(prefix.text());
        } else if (clue instanceof Clue.Address address) {
            return address(address);
        } else if (clue instanceof Clue.Phone phone) {
            return phone(phone);
        } else if (clue instanceof Clue.Numeral numeral) {
            return numeral(numeral.digits());
        } else if (clue instanceof Clue.OurNumber number) {
            return spoken(number.number())
                    .add(key(Fields.NUMBER, number.number(), KEY_BOOST), Occur.SHOULD)
                    .build();
        } else if (clue instanceof Clue.Before before) {
            return range(Long.MIN_VALUE, before.instant().toEpochMilli() - 1, before.ordersOnly());
        } else if (clue instanceof Clue.After after) {
            return range(after.instant().toEpochMilli(), Long.MAX_VALUE, after.ordersOnly());
        }
        return filter((Clue.Filter) clue, scope);
    }

    static Query anyOf(String field, Collection<String> values) {
        if (values.size() == 1) {
            return new TermQuery(new Term(field, values.iterator().next()));
        }
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query range(long from, long to, boolean ordersOnly) {
        return ordersOnly ? OrderClues.placed(from, to) : LongPoint.newRangeQuery(Fields.AT, from, to);
    }

    private Query word(IndexReader reader, Clue.Word word) {
        BooleanQuery.Builder any =
                spoken(word.text()).add(key(Fields.ADDRESS, word.text(), PART_OF_KEY_BOOST), Occur.SHOULD);
        if (word.text().chars().anyMatch(Character::isDigit) || word.text().contains("-")) {
            any.add(key(Fields.CODE, word.text(), KEY_BOOST), Occur.SHOULD);
            any.add(OrderClues.code(CodeForms.squeezed(word.text())), Occur.SHOULD);
            any.add(OrderClues.number(word.text()), Occur.SHOULD);
        }
        if (word.typing() && isRare(reader, word.text())) {
            any.add(new BoostQuery(beginning(word.text()), BEGINNING_BOOST), Occur.SHOULD);
        }
        return any.build();
    }

    /** A word that already finds plenty is taken as finished; looking for longer ones too would only cost time. */
    private boolean isRare(IndexReader reader, String word) {
        try {
            for (String term : Words.terms(words, Words.composed(word))) {
                if (reader.docFreq(new Term(Fields.TEXT, term)) < PLENTY) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query prefix(String text) {
        return new BooleanQuery.Builder()
                .add(beginning(text), Occur.SHOULD)
                .add(new PrefixQuery(new Term(Fields.ADDRESS, Fields.folded(text))), Occur.SHOULD)
                .add(new PrefixQuery(new Term(Fields.CODE, Fields.folded(text))), Occur.SHOULD)
                .build();
    }

    private Query address(Clue.Address address) {
        BooleanQuery.Builder any =
                spoken(address.text()).add(key(Fields.ADDRESS, address.text(), KEY_BOOST), Occur.SHOULD);
        if (address.typing()) {
            any.add(new PrefixQuery(new Term(Fields.ADDRESS, Fields.folded(address.text()))), Occur.SHOULD);
        }
        return any.build();
    }

    private Query phone(Clue.Phone phone) {
        BooleanQuery.Builder any = spoken(phone.text()).add(OrderClues.number(phone.text()), Occur.SHOULD);
        PhoneForms.lookUps(phone.digits())
                .forEach(digits -> any.add(key(Fields.PHONE, digits, KEY_BOOST), Occur.SHOULD));
        return any.build();
    }

    private Query numeral(String digits) {
        BooleanQuery.Builder any = spoken(digits)
                .add(OrderClues.number(digits), Occur.SHOULD)
                .add(key(Fields.CODE, digits, KEY_BOOST), Occur.SHOULD);
        String phone = PhoneForms.digits(digits);
        if (phone.length() >= PhoneForms.SHORTEST) {
            PhoneForms.lookUps(phone).forEach(tail -> any.add(key(Fields.PHONE, tail, KEY_BOOST), Occur.SHOULD));
        }
        return any.build();
    }

    private Query filter(Clue.Filter filter, SearchScope scope) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        filter.values().forEach(value -> any.add(filterValue(filter.operator(), value, scope), Occur.SHOULD));
        return any.build();
    }

    private Query filterValue(Operator operator, String value, SearchScope scope) {
        return switch (operator) {
            case STATUS -> key(Fields.STATUS, value, 1);
            case CHANNEL -> key(Fields.CHANNEL, value, 1);
            case TAG -> key(Fields.TAG, value, 1);
            case ORDER -> OrderClues.number(value);
            case FROM -> from(value);
            case ASSIGNEE -> assignee(value, scope);
            case SKU -> OrderClues.sku(value);
            case TRACKING -> OrderClues.tracking(value);
            case STATE -> key(Fields.STATE, value, 1);
            case STORE -> OrderClues.named(Fields.STORE, value);
            case CITY -> OrderClues.named(Fields.CITY, value);
            case COUPON -> key(Fields.COUPON, value, 1);
            case BEFORE, AFTER, PLACED_BEFORE, PLACED_AFTER -> new MatchNoDocsQuery("read as dates");
        };
    }

    private static Query from(String value) {
        String digits = PhoneForms.digits(value);
        if (digits.length() >= PhoneForms.SHORTEST && !value.contains("@")) {
            return anyOf(Fields.FROM, PhoneForms.lookUps(digits));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List.of(value.strip().split("\\s+")).forEach(word -> all.add(key(Fields.FROM, word, 1), Occur.MUST));
        return all.build();
    }

    private static Query assignee(String value, SearchScope scope) {
        if (NOBODY.contains(Fields.folded(value))) {
            return key(Fields.ASSIGNEE, "0", 1);
        }
        return anyOf(
                Fields.ASSIGNEE,
                scope.colleagues().apply(value).stream().map(String::valueOf).toList());
    }

    private BooleanQuery.Builder spoken(String text) {
        return new BooleanQuery.Builder()
                .add(inField(Fields.TEXT, text), Occur.SHOULD)
                .add(new BoostQuery(inField(Fields.QUOTED, text), QUOTED_BOOST), Occur.SHOULD);
    }

    /** Several words out of one are neighbours in English ("wi-fi") but may stand apart in Korean ("고객지원"). */
    private Query inField(String field, String text) {
        List<String> terms = Words.terms(words, Words.composed(text));
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no word in it");
        } else if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.get(0)));
        } else if (HangulFilter.isHangul(text) && text.indexOf(' ') < 0) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            terms.forEach(term -> all.add(new TermQuery(new Term(field, term)), Occur.MUST));
            return all.build();
        }
        return new PhraseQuery(field, terms.toArray(String[]::new));
    }

    private Query beginning(String text) {
        List<String> terms = Words.terms(exact, Words.composed(text));
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no word in it");
        }
        String last = terms.get(terms.size() - 1);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        terms.subList(0, terms.size() - 1)
                .forEach(term -> all.add(new TermQuery(new Term(Fields.EXACT, term)), Occur.FILTER));
        return new ConstantScoreQuery(all.add(new PrefixQuery(new Term(Fields.EXACT, last)), Occur.FILTER)
                .build());
    }

    private static Query key(String field, String value, float boost) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, Fields.folded(value)))), boost);
    }
}
