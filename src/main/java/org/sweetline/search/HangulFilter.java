package org.sweetline.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Sends each Korean word through nori and lets all others pass, so that one field holds both languages and a mixed
 * sentence needs no guess about its language. A word of which nori would keep nothing stays whole.
 */
final class HangulFilter extends TokenFilter {

    private static final int REMEMBERED_WORDS = 4_000;
    private static final Set<POS.Tag> DROPPED = dropped();

    private record Morpheme(String text, int start, int end) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final Deque<Morpheme> waiting = new ArrayDeque<>();
    private final KoreanTokenizer nori = new KoreanTokenizer();
    private final CharTermAttribute noriTerm = nori.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute noriOffset = nori.addAttribute(OffsetAttribute.class);
    private final PartOfSpeechAttribute noriPart = nori.addAttribute(PartOfSpeechAttribute.class);
    private final Map<String, List<Morpheme>> remembered = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Morpheme>> eldest) {
            return size() > REMEMBERED_WORDS;
        }
    };
    private int wordStart;

    HangulFilter(TokenStream input) {
        super(input);
    }

    static boolean isHangul(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '\uAC00' && c <= '\uD7A3') {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            emit(waiting.removeFirst());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (isHangul(term)) {
            wordStart = offset.startOffset();
            waiting.addAll(remembered.computeIfAbsent(term.toString(), this::split));
            emit(waiting.removeFirst());
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }

    private void emit(Morpheme morpheme) {
        clearAttributes();
        term.setEmpty().append(morpheme.text());
        offset.setOffset(wordStart + morpheme.start(), wordStart + morpheme.end());
    }

    private List<Morpheme> split(String word) {
        List<Morpheme> kept = new ArrayList<>();
        try {
            nori.setReader(new StringReader(word));
            nori.reset();
            while (nori.incrementToken()) {
                if (!DROPPED.contains(noriPart.getLeftPOS())) {
                    kept.add(new Morpheme(noriTerm.toString(), noriOffset.startOffset(), noriOffset.endOffset()));
                }
            }
            nori.end();
            nori.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept.isEmpty() ? List.of(new Morpheme(word, 0, word.length())) : List.copyOf(kept);
    }

    private static Set<POS.Tag> dropped() {
        Set<POS.Tag> tags = EnumSet.copyOf(KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS);
        // Auxiliary verbs and the copula: "환불해 주세요" asks for a refund, not for giving.
        tags.add(POS.Tag.VX);
        tags.add(POS.Tag.VCP);
        return tags;
    }
}
