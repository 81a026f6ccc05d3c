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
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Sends each Korean word through nori and lets all others pass, so that one field holds both languages and a mixed
 * sentence needs no guess about its language. A word of which nori would keep nothing stays whole.
 */
final class HangulFilter extends TokenFilter {

    private static final int REMEMBERED_WORDS = 4_000;
    private static final Set<POS.Tag> DROPPED = dropped();

    /** Particles that nori, seeing one word at a time, may take for the beginning of something else; the longest first. */
    private static final List<String> PARTICLES = List.of(
            "에서는", "으로는", "에게서", "에서", "에게", "으로", "까지", "부터", "이나", "은", "는", "이", "가", "을", "를", "의", "에", "도", "만",
            "로", "와", "과");

    private static final int SHORTEST_STEM = 2;

    /** @param beside whether it stands at the place of the one before it */
    private record Morpheme(String text, int start, int end, boolean beside) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final boolean writing;
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

    /** @param writing whether the text goes into the index, which then holds words without their particle as well */
    HangulFilter(TokenStream input, boolean writing) {
        super(input);
        this.writing = writing;
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
        position.setPositionIncrement(morpheme.beside() ? 0 : 1);
    }

    private List<Morpheme> split(String word) {
        List<Morpheme> kept = new ArrayList<>();
        try {
            nori.setReader(new StringReader(word));
            nori.reset();
            while (nori.incrementToken()) {
                if (!DROPPED.contains(noriPart.getLeftPOS())) {
                    kept.add(
                            new Morpheme(noriTerm.toString(), noriOffset.startOffset(), noriOffset.endOffset(), false));
                }
            }
            nori.end();
            nori.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (writing && kept.size() > 1) {
            addStem(word, kept);
        }
        return kept.isEmpty() ? List.of(new Morpheme(word, 0, word.length(), false)) : List.copyOf(kept);
    }

    /** "카디건의" alone looks to nori like "카디" and "건의"; whoever asks for "카디건" shall find it all the same. */
    private static void addStem(String word, List<Morpheme> kept) {
        for (String particle : PARTICLES) {
            int length = word.length() - particle.length();
            if (word.endsWith(particle) && length >= SHORTEST_STEM) {
                String stem = word.substring(0, length);
                if (kept.stream().noneMatch(morpheme -> morpheme.text().equals(stem))) {
                    kept.add(1, new Morpheme(stem, 0, length, true));
                }
                return;
            }
        }
    }

    private static Set<POS.Tag> dropped() {
        Set<POS.Tag> tags = EnumSet.copyOf(KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS);
        // Auxiliary verbs and the copula: "환불해 주세요" asks for a refund, not for giving.
        tags.add(POS.Tag.VX);
        tags.add(POS.Tag.VCP);
        return tags;
    }
}
