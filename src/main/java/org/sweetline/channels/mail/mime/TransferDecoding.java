package org.sweetline.channels.mail.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;

/** Undoes a Content-Transfer-Encoding, unless the bytes show that the header lies. */
final class TransferDecoding {

    private static final int LOOK = 512;

    private TransferDecoding() {}

    static InputStream of(InputStream raw, String encoding) throws IOException {
        String name = encoding.toLowerCase(Locale.ROOT);
        if (name.contains("quoted")) return new QuotedPrintableStream(raw);
        if (name.contains("uue")) return raw;
        if (!name.contains("base64")) return raw;
        byte[] head = raw.readNBytes(LOOK);
        InputStream whole = head.length < LOOK
                ? new ByteArrayInputStream(head)
                : new SequenceInputStream(new ByteArrayInputStream(head), raw);
        return isBase64(head) ? new Base64Stream(whole) : whole;
    }

    /** Judges by what stands before the first empty line: a list may have glued its own words behind. */
    private static boolean isBase64(byte[] head) {
        int foreign = 0;
        int letters = 0;
        for (int i = 0; i < head.length; i++) {
            byte c = head[i];
            boolean emptyLine =
                    c == '\n' && i > 1 && (head[i - 1] == '\n' || head[i - 1] == '\r' && head[i - 2] == '\n');
            if (emptyLine && letters > 0) {
                break;
            }
            if (c == '\r' || c == '\n') {
                continue;
            }
            if (Base64Text.value(c) >= 0 || c == '=') {
                letters++;
            } else {
                foreign++;
            }
        }
        return foreign * 12 <= letters && (letters % 4 == 0 || letters > 60);
    }
}
