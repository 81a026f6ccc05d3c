package org.sweetline.channels.mail.mime;

import org.apache.james.mime4j.stream.BodyDescriptor;

/** What the headers of one part say about its body, in our lenient reading; the pull parser follows it. */
final class ContentShape implements BodyDescriptor {

    private static final String OCTETS = "application/octet-stream";

    private final String type;
    private final String boundary;
    private final ContentField content;
    private final ContentField disposition;
    private final String encoding;
    private final String contentId;

    ContentShape(HeaderBlock header, String defaultType) {
        content = ContentField.parse(header.raw("content-type"));
        disposition = ContentField.parse(header.raw("content-disposition"));
        encoding = header.raw("content-transfer-encoding");
        contentId = HeaderText.cut(header.text("content-id").replace("<", "").replace(">", ""), 200);
        boundary = content.parameter("boundary");
        String written = type(content.value(), defaultType);
        // Without a boundary there is nothing to take apart.
        type = written.startsWith("multipart/") && boundary.isEmpty() ? "text/plain" : written;
    }

    private static String type(String written, String defaultType) {
        int blank = written.indexOf(' ');
        String type = (blank < 0 ? written : written.substring(0, blank)).strip();
        if (type.isEmpty() || type.equals("text") || type.equals("text/")) return defaultType;
        if (type.equals("html")) return "text/html";
        if (type.length() > 100) return OCTETS;
        int slash = type.indexOf('/');
        if (slash <= 0 || slash == type.length() - 1) return OCTETS;
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            boolean fits = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "!#$&^_.+-/".indexOf(c) >= 0;
            if (!fits || c == '/' && i != slash) return OCTETS;
        }
        return type;
    }

    String type() {
        return type;
    }

    String charset() {
        return content.parameter("charset");
    }

    boolean flowed() {
        return content.parameter("format").equalsIgnoreCase("flowed");
    }

    boolean deletesSpace() {
        return content.parameter("delsp").equalsIgnoreCase("yes");
    }

    boolean isAttachment() {
        return disposition.value().equals("attachment");
    }

    boolean isInline() {
        return disposition.value().equals("inline");
    }

    String fileName() {
        String name = disposition.parameter("filename");
        return name.isEmpty() ? content.parameter("name") : name;
    }

    String contentId() {
        return contentId;
    }

    String reportType() {
        return content.parameter("report-type");
    }

    @Override
    public String getBoundary() {
        return boundary;
    }

    @Override
    public String getMimeType() {
        return type;
    }

    @Override
    public String getMediaType() {
        return type.substring(0, type.indexOf('/'));
    }

    @Override
    public String getSubType() {
        return type.substring(type.indexOf('/') + 1);
    }

    @Override
    public String getCharset() {
        return charset();
    }

    @Override
    public String getTransferEncoding() {
        return encoding;
    }

    @Override
    public long getContentLength() {
        return -1;
    }
}
