package org.sweetline.satisfaction.awards.papers;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of Pretendard in one document, of which only the signs that are used are embedded. */
final class Typeface {

    private static final byte[] REGULAR = read("Pretendard-Regular.ttf");
    private static final byte[] BOLD = read("Pretendard-Bold.ttf");
    private static final float THOUSAND = 1000;
    private static final float STEP = 8;

    private final PDFont font;
    private final CmapLookup signs;

    private Typeface(PDFont font, CmapLookup signs) {
        this.font = font;
        this.signs = signs;
    }

    static Typeface regular(PDDocument document) throws IOException {
        return in(document, REGULAR);
    }

    static Typeface bold(PDDocument document) throws IOException {
        return in(document, BOLD);
    }

    private static Typeface in(PDDocument document, byte[] file) throws IOException {
        TrueTypeFont type = new TTFParser().parse(new RandomAccessReadBuffer(file));
        return new Typeface(PDType0Font.load(document, type, true), type.getUnicodeCmapLookup());
    }

    PDFont font() {
        return font;
    }

    float width(String writable, float size) throws IOException {
        return font.getStringWidth(writable) * size / THOUSAND;
    }

    /** Whether each letter is there: what is missing a few is not what somebody said. */
    boolean hasLettersOf(String text) {
        return composed(text).codePoints().filter(Character::isLetter).allMatch(sign -> signs.getGlyphId(sign) != 0);
    }

    /** Hearts become the heart that we have; other pictures among the letters are left out. */
    String writable(String text) {
        StringBuilder writable = new StringBuilder();
        composed(text)
                .codePoints()
                .map(sign -> Character.isWhitespace(sign) ? ' ' : isHeart(sign) ? '♥' : sign)
                .filter(sign -> signs.getGlyphId(sign) != 0)
                .forEach(writable::appendCodePoint);
        return writable.toString().replaceAll(" {2,}", " ").strip();
    }

    /** Broken between words, and within one only where it is longer than a line. */
    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R+")) {
            StringBuilder line = new StringBuilder();
            for (String word : writable(paragraph).split(" ")) {
                put(word, line, lines, size, width);
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
        }
        return lines;
    }

    /** As few lines as {@link #lines}, and these about as long as one another. */
    List<String> balanced(String text, float size, float width) throws IOException {
        List<String> lines = lines(text, size, width);
        float narrower = width;
        while (narrower > width / 2 && lines(text, size, narrower - STEP).size() == lines.size()) {
            narrower -= STEP;
        }
        return lines(text, size, narrower);
    }

    private void put(String word, StringBuilder line, List<String> lines, float size, float width) throws IOException {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (width(longer, size) <= width) {
            line.setLength(0);
            line.append(longer);
            return;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
        int[] letters = word.codePoints().toArray();
        for (int letter : letters) {
            if (width(line.toString() + Character.toString(letter), size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(letter);
        }
    }

    /** Some write syllables and accents in parts, for which there are no signs. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isHeart(int sign) {
        return sign == 0x2764 || sign >= 0x1F493 && sign <= 0x1F49F || sign == 0x1F90D || sign == 0x1F9E1;
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream("/papers/" + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name + " can't be read", e);
        }
    }
}
