package org.sweetline.returns.labels;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.Wording;

/** One sheet: the label to stick on the parcel, and below the line to cut, the slip that goes inside. */
final class LabelPaper {

    private static final float LEFT = 48;
    private static final float RIGHT = 564;
    private static final float LABEL_TOP = 756;
    private static final float LABEL_BOTTOM = 440;
    private static final float CODE = 150;
    private static final int MOST_PIECES = 12;

    private final PDPageContentStream page;
    private final LabelFont type;
    private final Wording words;

    private LabelPaper(PDPageContentStream page, LabelFont type, Wording words) {
        this.page = page;
        this.type = type;
        this.words = words;
    }

    static byte[] draw(ParcelSlip slip, String tracking, List<String> address) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(PDRectangle.LETTER);
            document.addPage(sheet);
            document.getDocumentInformation().setTitle(slip.number().toString());
            Wording words = Wording.of("label", slip.language());
            try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
                LabelPaper paper = new LabelPaper(page, LabelFont.in(document), words);
                paper.label(slip, tracking, address);
                paper.cut();
                paper.slip(slip, tracking);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** In English, which is what carriers here read; what the customer reads is in their language. */
    private void label(ParcelSlip slip, String tracking, List<String> address) throws IOException {
        Wording carrier = Wording.of("label", PageLanguage.EN);
        page.setLineWidth(1.5f);
        page.addRect(LEFT, LABEL_BOTTOM, RIGHT - LEFT, LABEL_TOP - LABEL_BOTTOM);
        page.stroke();
        float column = RIGHT - CODE - 24;
        write(carrier.say("from"), 9, LEFT + 16, LABEL_TOP - 26, column);
        write(slip.sender(), 12, LEFT + 16, LABEL_TOP - 42, column);
        write(slip.town(), 12, LEFT + 16, LABEL_TOP - 58, column);
        write(carrier.say("to"), 9, LEFT + 16, LABEL_TOP - 110, column);
        float y = LABEL_TOP - 134;
        for (String line : address) {
            write(line, 18, LEFT + 16, y, column);
            y -= 24;
        }
        code(QrCode.of(tracking), RIGHT - CODE - 12, LABEL_TOP - CODE - 16);
        write(tracking, 10, RIGHT - CODE - 4, LABEL_TOP - CODE - 32, RIGHT - 8);
        write(slip.number().toString(), 26, LEFT + 16, LABEL_BOTTOM + 18, column);
        write(carrier.say("order", slip.order()), 11, RIGHT - CODE - 4, LABEL_BOTTOM + 20, RIGHT - 8);
    }

    private void cut() throws IOException {
        page.setLineWidth(0.75f);
        page.setLineDashPattern(new float[] {4, 4}, 0);
        page.moveTo(0, LABEL_BOTTOM - 24);
        page.lineTo(PDRectangle.LETTER.getWidth(), LABEL_BOTTOM - 24);
        page.stroke();
        write(words.say("cut"), 8, LEFT, LABEL_BOTTOM - 20, RIGHT);
    }

    private void slip(ParcelSlip slip, String tracking) throws IOException {
        float y = LABEL_BOTTOM - 60;
        write(words.say("slip", slip.number()), 16, LEFT, y, RIGHT);
        write(words.say("order", slip.order()) + "   " + tracking, 10, LEFT, y - 18, RIGHT);
        y -= 46;
        for (ParcelSlip.Piece piece : slip.pieces().stream().limit(MOST_PIECES).toList()) {
            write("□  " + piece.quantity() + " ×", 12, LEFT, y, LEFT + 60);
            write(piece.name(), 12, LEFT + 62, y, RIGHT - 130);
            write(piece.sku(), 9, RIGHT - 120, y, RIGHT);
            y -= 18;
        }
        if (slip.pieces().size() > MOST_PIECES) {
            write(words.say("more", slip.pieces().size() - MOST_PIECES), 12, LEFT + 62, y, RIGHT);
            y -= 18;
        }
        y -= 14;
        for (int step = 1; step <= 3; step++) {
            write(step + ".  " + words.say("step." + step), 11, LEFT, y, RIGHT);
            y -= 18;
        }
    }

    private void code(QrCode code, float x, float y) throws IOException {
        float square = CODE / code.size();
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.dark(column, row)) {
                    page.addRect(x + column * square, y + CODE - (row + 1) * square, square, square);
                }
            }
        }
        page.fill();
    }

    private void write(String text, float size, float x, float y, float until) throws IOException {
        page.beginText();
        page.setFont(type.font(), size);
        page.newLineAtOffset(x, y);
        page.showText(type.fitted(text, size, until - x));
        page.endText();
    }
}
