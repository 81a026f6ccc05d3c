package org.sweetline.returns.labels;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A code to be scanned, as squares. */
public final class QrCode {

    private final ByteMatrix squares;

    private QrCode(ByteMatrix squares) {
        this.squares = squares;
    }

    public static QrCode of(String text) {
        try {
            return new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                            .getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code", e);
        }
    }

    /** Squares on each side. */
    public int size() {
        return squares.getWidth();
    }

    boolean dark(int x, int y) {
        return squares.get(x, y) == 1;
    }

    /** As the path of an SVG whose unit is one square: a row's neighbours are one step. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                int from = x;
                while (x < size() && dark(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
            }
        }
        return path.toString();
    }
}
