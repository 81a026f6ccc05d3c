package org.sweetline.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.sweetline.search.query.Clue;
import org.sweetline.search.query.PhoneForms;
import org.sweetline.search.query.SearchQuery;

/** Which places of a shown text answer the query. */
final class Marks {

    /** A place in a text, and which clue of the query it answers. */
    record Mark(int start, int end, String clue) {}

    private static final String PHONE = "phone";

    private final Analyzer words;
    private final Analyzer exact;
    private final Set<String> terms = new HashSet<>();
    private final Map<String, String> beginnings = new HashMap<>();
    private final Set<String> phones = new HashSet<>();
    private final Set<String> clues = new HashSet<>();

    Marks(Analyzer words, Analyzer exact, SearchQuery query) {
        this.words = words;
        this.exact = exact;
        query.clauses().stream().filter(clause -> !clause.without()).forEach(clause -> learn(clause.clue()));
    }

    int clues() {
        return clues.size();
    }

    List<Mark> in(String text) {
        List<Mark> marks = new ArrayList<>();
        if (!terms.isEmpty() || !beginnings.isEmpty()) {
            markWords(text, marks);
        }
        if (beginnings.keySet().stream().anyMatch(HangulFilter::isHangul)) {
            markWholeKoreanWords(text, marks);
        }
        if (!phones.isEmpty()) {
            PhoneForms.in(text).stream()
                    .filter(found -> phones.stream().anyMatch(found.digits()::endsWith))
                    .forEach(found -> marks.add(new Mark(found.start(), found.end(), PHONE)));
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()));
        return withoutOverlaps(marks);
    }

    private void markWords(String text, List<Mark> marks) {
        for (Words.Word word : Words.in(words, text)) {
            if (terms.contains(word.term())) {
                marks.add(new Mark(word.start(), word.end(), word.term()));
            } else {
                markBeginning(word.start(), word.end(), text, marks);
            }
        }
    }

    private void markBeginning(int start, int end, String text, List<Mark> marks) {
        for (Map.Entry<String, String> beginning : beginnings.entrySet()) {
            int length = beginning.getKey().length();
            if (length <= end - start && text.regionMatches(true, start, beginning.getKey(), 0, length)) {
                marks.add(new Mark(start, end, beginning.getValue()));
                return;
            }
        }
    }

    /** Morphemes are shorter than the words that people begin to type. */
    private void markWholeKoreanWords(String text, List<Mark> marks) {
        Words.in(exact, text).forEach(word -> markBeginning(word.start(), word.end(), text, marks));
    }

    private void learn(Clue clue) {
        if (clue instanceof Clue.Word word) {
            List<String> known = learnWords(word.text());
            if (word.typing() && !known.isEmpty()) {
                learnBeginning(word.text(), known.get(0));
            }
        } else if (clue instanceof Clue.Phrase phrase) {
            learnWords(phrase.text());
        } else if (clue instanceof Clue.Prefix prefix) {
            learnBeginning(prefix.text(), prefix.text());
        } else if (clue instanceof Clue.Address address) {
            learnWords(address.text());
        } else if (clue instanceof Clue.OurNumber number) {
            learnWords(number.number());
        } else if (clue instanceof Clue.Numeral numeral) {
            learnWords(numeral.digits());
            learnPhone(PhoneForms.digits(numeral.digits()));
        } else if (clue instanceof Clue.Phone phone) {
            learnPhone(phone.digits());
        }
    }

    private List<String> learnWords(String text) {
        List<String> known = Words.terms(words, Words.composed(text));
        terms.addAll(known);
        clues.addAll(known);
        return known;
    }

    /** Whoever types a word means one thing by it, whether it turns out to be whole or a beginning. */
    private void learnBeginning(String text, String meaning) {
        List<String> parts = Words.terms(exact, Words.composed(text));
        if (!parts.isEmpty()) {
            beginnings.put(parts.get(parts.size() - 1), meaning);
            clues.add(meaning);
        }
    }

    private void learnPhone(String digits) {
        if (digits.length() >= PhoneForms.SHORTEST) {
            phones.addAll(PhoneForms.lookUps(digits));
            clues.add(PHONE);
        }
    }

    private static List<Mark> withoutOverlaps(List<Mark> sorted) {
        List<Mark> kept = new ArrayList<>();
        int end = 0;
        for (Mark mark : sorted) {
            if (mark.start() >= end) {
                kept.add(mark);
                end = mark.end();
            }
        }
        return kept;
    }
}
