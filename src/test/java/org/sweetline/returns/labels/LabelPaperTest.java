package org.sweetline.returns.labels;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.web.pages.PageLanguage;

class LabelPaperTest {
    private static final List<String> ADDRESS =
            List.of("Sweetline Returns", "100 Wool Street, Dock 4", "Austin, TX 78701");

    @Test
    void labelAndSlipSayWhatIsSentWhereInBothLanguages() throws Exception {
        ParcelSlip slip = slip(PageLanguage.KO, List.of(new ParcelSlip.Piece(2, "메리노 숄 네이비", "SHAWL-M")));

        String text = text(LabelPaper.draw(slip, "SL310-7KQ2M9XBTR", ADDRESS));

        assertThat(text)
                .contains("RMA-310", "SL310-7KQ2M9XBTR", "100 Wool Street, Dock 4", "김하늘", "메리노 숄 네이비", "반품 내역서");
        assertThat(text(LabelPaper.draw(
                        slip(PageLanguage.EN, List.of(new ParcelSlip.Piece(1, "Red mug", "MUG"))), "SL310-A", ADDRESS)))
                .contains("Packing slip for RMA-310", "Order 000100310", "Red mug");
    }

    @Test
    void codeOnTheLabelIsReadByAScanner() throws Exception {
        byte[] paper = LabelPaper.draw(slip(PageLanguage.EN, List.of()), "SL310-7KQ2M9XBTR", ADDRESS);

        assertThat(scanned(paper)).isEqualTo("SL310-7KQ2M9XBTR");
        assertThat(paper.length).isLessThan(60_000);
    }

    @Test
    void whatTheTypeCannotWriteAndWhatIsTooLongSpoilsNothing() throws Exception {
        List<ParcelSlip.Piece> many = Collections.nCopies(
                30, new ParcelSlip.Piece(1, "Shawl 🧣 \u202e " + "very long ".repeat(40), "SKU\n\t" + "9".repeat(200)));

        String text = text(LabelPaper.draw(slip(PageLanguage.EN, many), "SL310-B", ADDRESS));

        assertThat(text).contains("Shawl ?", "…", "and 18 more");
    }

    private static ParcelSlip slip(PageLanguage language, List<ParcelSlip.Piece> pieces) {
        return new ParcelSlip(new ReturnNumber(310), "000100310", "김하늘", "Austin, TX 78701", language, pieces);
    }

    private static String text(byte[] paper) throws Exception {
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    private static String scanned(byte[] paper) throws Exception {
        try (PDDocument document = Loader.loadPDF(paper)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int width = image.getWidth();
            int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
            LuminanceSource seen = new RGBLuminanceSource(width, image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                    .getText();
        }
    }
}
