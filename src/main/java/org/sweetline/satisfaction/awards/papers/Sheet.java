package org.sweetline.satisfaction.awards.papers;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page to draw on; y grows upwards, as paper has it. */
final class Sheet implements AutoCloseable {

    private final PDPageContentStream page;
    private final PDRectangle size;

    Sheet(PDDocument document, PDRectangle size, Ink ground) throws IOException {
        PDPage sheet = new PDPage(size);
        document.addPage(sheet);
        this.page = new PDPageContentStream(document, sheet);
        this.size = size;
        fill(ground, 0, 0, size.getWidth(), size.getHeight());
    }

    float width() {
        return size.getWidth();
    }

    float height() {
        return size.getHeight();
    }

    PDPageContentStream page() {
        return page;
    }

    void fill(Ink ink, float x, float y, float width, float height) throws IOException {
        page.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        page.addRect(x, y, width, height);
        page.fill();
    }

    /** Along the edges, so far inside. */
    void frame(Ink ink, float inset, float thickness) throws IOException {
        page.setStrokingColor(ink.red(), ink.green(), ink.blue());
        page.setLineWidth(thickness);
        page.addRect(inset, inset, width() - 2 * inset, height() - 2 * inset);
        page.stroke();
    }

    void line(Ink ink, float fromX, float toX, float y, float thickness) throws IOException {
        page.setStrokingColor(ink.red(), ink.green(), ink.blue());
        page.setLineWidth(thickness);
        page.moveTo(fromX, y);
        page.lineTo(toX, y);
        page.stroke();
    }

    /** How a text looks. */
    record Style(Typeface type, float size, Ink ink, float spacing) {

        Style(Typeface type, float size, Ink ink) {
            this(type, size, ink, 0);
        }

        float width(String text) throws IOException {
            String writable = type.writable(text);
            return type.width(writable, size) + spacing * Math.max(0, writable.length() - 1);
        }

        /** As large as it may be within the width. */
        Style within(String text, float width) throws IOException {
            float wanted = width(text);
            return wanted <= width ? this : new Style(type, size * width / wanted, ink, spacing);
        }
    }

    void write(String text, Style style, float x, float y) throws IOException {
        page.setNonStrokingColor(
                style.ink().red(), style.ink().green(), style.ink().blue());
        page.beginText();
        page.setFont(style.type().font(), style.size());
        page.setCharacterSpacing(style.spacing());
        page.newLineAtOffset(x, y);
        page.showText(style.type().writable(text));
        page.setCharacterSpacing(0);
        page.endText();
    }

    void centred(String text, Style style, float y) throws IOException {
        write(text, style, (width() - style.width(text)) / 2, y);
    }

    void endingAt(String text, Style style, float x, float y) throws IOException {
        write(text, style, x - style.width(text), y);
    }

    /** Answers where the line below them would stand. */
    float centred(List<String> lines, Style style, float y, float leading) throws IOException {
        float at = y;
        for (String line : lines) {
            centred(line, style, at);
            at -= leading;
        }
        return at;
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
