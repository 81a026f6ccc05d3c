package org.sweetline.satisfaction.awards.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sweetline.satisfaction.awards.papers.KindBook.Chapter;
import org.sweetline.satisfaction.awards.papers.KindBook.Passage;
import org.sweetline.satisfaction.awards.papers.Sheet.Style;

/** Sets a book of half sheets: a cover, the words by chapter, and what they come to. */
public final class BookPaper {

    private static final PDRectangle HALF = new PDRectangle(396, 612);
    private static final float LEFT = 48;
    private static final float WIDTH = HALF.getWidth() - 2 * LEFT;
    private static final float TOP = HALF.getHeight() - 62;
    private static final float BOTTOM = 62;
    private static final float LEADING = 18;
    /** What the name of a chapter takes, and what lies before it on a page that it shares. */
    private static final float HEADING = 50;

    private static final float BETWEEN = 22;

    private final PDDocument document;
    private final KindBook book;
    private final Typeface plain;
    private final Typeface bold;
    private Sheet sheet;
    private float y = TOP;
    private int number = 1;

    private BookPaper(PDDocument document, KindBook book) throws IOException {
        this.document = document;
        this.book = book;
        this.plain = Typeface.regular(document);
        this.bold = Typeface.bold(document);
        this.sheet = new Sheet(document, HALF, Ink.ROSE);
    }

    public static byte[] draw(KindBook book) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(book.title() + " · " + book.name());
            BookPaper paper = new BookPaper(document, book);
            paper.cover();
            for (Chapter chapter : book.chapters()) {
                paper.chapter(chapter);
            }
            paper.ending();
            paper.sheet.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cover() throws IOException {
        sheet.frame(Ink.PALE_GOLD, 20, 0.8f);
        new Ornament(sheet).wreath(sheet.width() / 2, 430, 52, Ink.PALE_GOLD, Ink.PAPER);
        sheet.centred(book.title(), new Style(plain, 15, Ink.PALE_GOLD, 1.2f).within(book.title(), WIDTH), 320);
        sheet.centred(book.name(), new Style(bold, 36, Ink.PAPER).within(book.name(), WIDTH), 268);
        List<String> lead = plain.lines(book.lead(), 11.5f, WIDTH - 20);
        sheet.centred(lead, new Style(plain, 11.5f, Ink.BLUSH), 232, 17);
        sheet.centred(book.store(), new Style(plain, 11, Ink.PALE_GOLD, 1.6f), 56);
    }

    /** Months in which little was said share a page. */
    private void chapter(Chapter chapter) throws IOException {
        boolean onCover = number == 1;
        if (onCover || y - BETWEEN - HEADING - needed(chapter.passages().get(0)) < BOTTOM) {
            turn();
        } else {
            y -= BETWEEN;
        }
        sheet.write(chapter.title(), new Style(bold, 20, Ink.ROSE).within(chapter.title(), WIDTH), LEFT, y);
        sheet.line(Ink.PALE_GOLD, LEFT, LEFT + 44, y - 14, 1.2f);
        y -= HEADING;
        for (Passage passage : chapter.passages()) {
            passage(passage);
        }
    }

    private void passage(Passage passage) throws IOException {
        List<String> words = lines(passage);
        List<String> note = notes(passage);
        if (y - needed(words, note) < BOTTOM && y < TOP - LEADING) {
            turn();
        }
        sheet.write("“", new Style(bold, 34, Ink.PALE_GOLD), LEFT - 4, y - 14);
        for (String line : words) {
            write(line, new Style(plain, 12.5f, Ink.TEXT), LEADING);
        }
        for (String line : note) {
            write(line, new Style(plain, 10, Ink.SOFT), 14);
        }
        write(passage.said(), new Style(plain, 9.5f, Ink.ROSE), 14);
        y -= 22;
    }

    private float needed(Passage passage) throws IOException {
        return needed(lines(passage), notes(passage));
    }

    private static float needed(List<String> words, List<String> note) {
        return words.size() * LEADING + note.size() * 14 + 40;
    }

    private List<String> lines(Passage passage) throws IOException {
        return plain.lines(words(passage), 12.5f, WIDTH - 18);
    }

    private List<String> notes(Passage passage) throws IOException {
        return passage.note().isBlank() ? List.of() : plain.lines(passage.note(), 10, WIDTH - 18);
    }

    /** In letters that we do not have it was said, and what it means stands below, where somebody wrote it down. */
    private String words(Passage passage) {
        boolean written = plain.hasLettersOf(passage.words())
                && !plain.writable(passage.words()).isEmpty();
        return written ? passage.words() : "…";
    }

    /** A passage that is longer than a page goes on with the next one. */
    private void write(String line, Style style, float leading) throws IOException {
        if (y < BOTTOM) {
            turn();
        }
        sheet.write(line, style, LEFT + 18, y);
        y -= leading;
    }

    private void turn() throws IOException {
        sheet.close();
        sheet = new Sheet(document, HALF, Ink.PAPER);
        number++;
        y = TOP;
        sheet.line(Ink.LINE, LEFT, LEFT + WIDTH, 46, 0.6f);
        sheet.write(book.foot(), new Style(plain, 7.5f, Ink.SOFT).within(book.foot(), WIDTH - 30), LEFT, 33);
        sheet.endingAt(Integer.toString(number), new Style(plain, 8.5f, Ink.SOFT), LEFT + WIDTH, 33);
    }

    private void ending() throws IOException {
        turn();
        new Ornament(sheet).heart(sheet.width() / 2, 420, 46, Ink.ROSE);
        float at = 350;
        for (String paragraph : book.ending()) {
            List<String> lines = plain.lines(paragraph, 13, WIDTH - 20);
            at = sheet.centred(lines, new Style(plain, 13, Ink.TEXT), at, 20) - 10;
        }
    }
}
