package org.sweetline.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A mail with an attachment of any size, without holding it. */
public final class LargeLetter {
    private static final String HEAD = """
            From: Robin <robin@example.org>\r
            To: support@sweetline.example\r
            Subject: A very large photo\r
            Message-ID: <very-large-photo@example.org>\r
            MIME-Version: 1.0\r
            Content-Type: image/jpeg; name="photo.jpg"\r
            Content-Disposition: attachment; filename="photo.jpg"\r
            Content-Transfer-Encoding: base64\r
            \r
            """;
    private static final byte[] LINES =
            ("A".repeat(76) + "\r\n").repeat(1 << 10).getBytes(StandardCharsets.US_ASCII);

    private LargeLetter() {}

    public static InputStream ofMegabytes(int megabytes) {
        int blocks = (int) ((long) megabytes * 1_000_000 * 4 / 3 / LINES.length);
        InputStream head = new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.US_ASCII));
        List<InputStream> body = Collections.nCopies(blocks, LINES).stream()
                .<InputStream>map(ByteArrayInputStream::new)
                .toList();
        return new SequenceInputStream(Collections.enumeration(
                Stream.concat(Stream.of(head), body.stream()).toList()));
    }
}
