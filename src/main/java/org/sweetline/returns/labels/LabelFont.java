package org.sweetline.returns.labels;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The type of our papers: Latin and Korean. What it cannot write becomes a question mark, never a failure. */
final class LabelFont {

    private static final byte[] FILE = read();

    private final PDFont font;
    private final CmapLookup signs;

    private LabelFont(PDFont font, CmapLookup signs) {
        this.font = font;
        this.signs = signs;
    }

    static LabelFont in(PDDocument document) throws IOException {
        TrueTypeFont type = new TTFParser().parse(new RandomAccessReadBuffer(FILE));
        return new LabelFont(PDType0Font.load(document, type, true), type.getUnicodeCmapLookup());
    }

    PDFont font() {
        return font;
    }

    String writable(String text) {
        StringBuilder writable = new StringBuilder();
        text.codePoints()
                .map(sign -> Character.isWhitespace(sign) ? ' ' : sign)
                .map(sign -> signs.getGlyphId(sign) == 0 ? '?' : sign)
                .forEach(writable::appendCodePoint);
        return writable.toString();
    }

    /** Cut to a width, with three dots for what is missing. */
    String fitted(String text, float size, float width) throws IOException {
        String whole = writable(text);
        if (width(whole, size) <= width) {
            return whole;
        }
        int end = whole.length();
        while (end > 0 && width(whole.substring(0, end) + "…", size) > width) {
            end = whole.offsetByCodePoints(end, -1);
        }
        return whole.substring(0, end).strip() + "…";
    }

    float width(String writable, float size) throws IOException {
        return font.getStringWidth(writable) * size / 1000;
    }

    private static byte[] read() {
        try (InputStream in = Objects.requireNonNull(LabelFont.class.getResourceAsStream("/labels/label.ttf"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the labels' type can't be read", e);
        }
    }
}
