package org.sweetline.channels.mail.mime;

import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.stream.BodyDescriptor;

/** The shape of the whole mail; when its multipart header names no boundary, the body is asked for one. */
final class RootShape extends ShapeBuilder {

    private static final int LOOK = 16 * 1024;

    private final byte[] mail;

    RootShape(byte[] mail) {
        super("text/plain");
        this.mail = mail;
    }

    @Override
    public BodyDescriptor build() {
        ContentField content = ContentField.parse(header().raw("content-type"));
        if (content.value().startsWith("multipart/")
                && content.parameter("boundary").isEmpty()) {
            String boundary = boundary();
            if (!boundary.isEmpty())
                header().addFirst("content-type", content.value() + "; boundary=\"" + boundary + "\"");
        }
        header().readRawBytesAs(content.parameter("charset"));
        return super.build();
    }

    private String boundary() {
        int from = HeaderLines.end(mail);
        String head = new String(mail, from, Math.min(LOOK, mail.length - from), StandardCharsets.ISO_8859_1);
        int line = head.startsWith("--") ? 0 : head.indexOf("\n--") + 1;
        int end = head.indexOf('\n', line);
        boolean found = end >= line + 3 && head.startsWith("--", line);
        boolean opensPart = found && head.regionMatches(true, end + 1, "content-", 0, 8);
        return opensPart ? head.substring(line + 2, end).strip() : "";
    }
}
