package org.sweetline.satisfaction.awards.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.sweetline.satisfaction.awards.papers.Sheet.Style;

/** Draws a certificate across a sheet of Letter. */
public final class CertificatePaper {

    private static final PDRectangle ACROSS =
            new PDRectangle(PDRectangle.LETTER.getHeight(), PDRectangle.LETTER.getWidth());
    private static final float TEXT_WIDTH = 560;
    private static final int MOST_LINES = 4;

    private final Sheet sheet;
    private final Typeface plain;
    private final Typeface bold;

    private CertificatePaper(Sheet sheet, Typeface plain, Typeface bold) {
        this.sheet = sheet;
        this.plain = plain;
        this.bold = bold;
    }

    public static byte[] draw(Certificate certificate) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(certificate.award() + " · " + certificate.name());
            Typeface plain = Typeface.regular(document);
            Typeface bold = Typeface.bold(document);
            try (Sheet sheet = new Sheet(document, ACROSS, Ink.PAPER)) {
                CertificatePaper paper = new CertificatePaper(sheet, plain, bold);
                paper.border();
                paper.draft(certificate.draft());
                paper.head(certificate);
                paper.body(certificate);
                paper.foot(certificate);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void border() throws IOException {
        sheet.frame(Ink.GOLD, 22, 1.6f);
        sheet.frame(Ink.PALE_GOLD, 29, 0.6f);
        Ornament ornament = new Ornament(sheet);
        for (float x : new float[] {29, sheet.width() - 29}) {
            for (float y : new float[] {29, sheet.height() - 29}) {
                sheet.fill(Ink.PAPER, x - 13, y - 13, 26, 26);
                ornament.heart(x, y - 1, 13, Ink.GOLD);
            }
        }
    }

    private void draft(String word) throws IOException {
        if (word.isEmpty()) {
            return;
        }
        Style style = new Style(bold, 110, Ink.BLUSH);
        sheet.page().saveGraphicsState();
        PDExtendedGraphicsState veil = new PDExtendedGraphicsState();
        veil.setNonStrokingAlphaConstant(0.55f);
        sheet.page().setGraphicsStateParameters(veil);
        sheet.page().transform(Matrix.getRotateInstance(Math.toRadians(24), sheet.width() / 2, sheet.height() / 2));
        sheet.write(word, style, -style.width(word) / 2, -style.size());
        sheet.page().restoreGraphicsState();
    }

    private void head(Certificate certificate) throws IOException {
        new Ornament(sheet).wreath(sheet.width() / 2, 512, 36, Ink.GOLD, Ink.ROSE);
        sheet.centred(certificate.store() + "  ·  " + certificate.year(), new Style(plain, 11, Ink.SOFT, 1.6f), 444);
        Style title = new Style(bold, 34, Ink.ROSE).within(certificate.award(), TEXT_WIDTH);
        sheet.centred(certificate.award(), title, 402);
    }

    private void body(Certificate certificate) throws IOException {
        sheet.centred(certificate.given(), new Style(plain, 12, Ink.SOFT), 370);
        Style name = new Style(bold, 46, Ink.TEXT).within(certificate.name(), TEXT_WIDTH);
        sheet.centred(certificate.name(), name, 318);
        sheet.line(Ink.GOLD, sheet.width() / 2 - 46, sheet.width() / 2 + 46, 296, 1.2f);
        List<String> citation = plain.balanced(certificate.citation(), 13, TEXT_WIDTH);
        float y = sheet.centred(citation, new Style(plain, 13, Ink.TEXT), 270, 19);
        if (plain.hasLettersOf(certificate.quote())
                && !plain.writable(certificate.quote()).isEmpty()) {
            quote(certificate, y - 14);
        }
    }

    private void quote(Certificate certificate, float y) throws IOException {
        float size = certificate.quote().length() > 150 ? 12 : 15;
        List<String> lines = plain.balanced("“" + certificate.quote() + "”", size, TEXT_WIDTH - 60);
        if (lines.size() > MOST_LINES) {
            lines = List.of(
                    lines.get(0), lines.get(1), lines.get(2), lines.get(3).stripTrailing() + " …”");
        }
        float below = sheet.centred(lines, new Style(plain, size, Ink.ROSE), y, size * 1.45f);
        sheet.centred(certificate.said(), new Style(plain, 10, Ink.SOFT), below - 2);
    }

    private void foot(Certificate certificate) throws IOException {
        sheet.line(Ink.SOFT, 96, 276, 92, 0.6f);
        sheet.write(certificate.date(), new Style(plain, 11, Ink.TEXT), 96, 99);
        sheet.line(Ink.SOFT, sheet.width() - 276, sheet.width() - 96, 92, 0.6f);
        sheet.write(certificate.signature(), new Style(plain, 9, Ink.SOFT), sheet.width() - 276, 79);
        sheet.centred(certificate.figure(), new Style(plain, 9.5f, Ink.SOFT), 62);
        sheet.centred(certificate.proof(), new Style(plain, 6.5f, Ink.SOFT), 47);
    }
}
