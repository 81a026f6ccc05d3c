package org.sweetline.channels.mail.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.StoredFile;

/** The way through one mail's parts: what is body, what is a file, what is a report. */
final class PartWalk {

    /** A longer text is kept whole as a file; its beginning is shown. */
    static final int TEXT_LIMIT = 2 * 1024 * 1024;

    private static final int REPORT_LIMIT = 32 * 1024;
    private static final long FILE_LIMIT = 128L * 1024 * 1024;

    private static final class Level {
        private final String type;
        private final int alternative;
        private int children;

        Level(String type, int alternative) {
            this.type = type;
            this.alternative = alternative;
        }
    }

    private final FileStore store;
    private final BodyText body = new BodyText();
    private final List<MimeFile> files = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private String reportType = "";
    private String charset = "";
    private int parts;

    PartWalk(FileStore store) {
        this.store = store;
    }

    /** False when the limits are passed. */
    boolean enter(ContentShape shape) {
        Level above = levels.peek();
        if (above != null) above.children++;
        int alternative = above == null ? 0 : above.alternative;
        if (shape.type().equals("multipart/alternative") && alternative == 0) alternative = ++parts;
        if (shape.type().equals("multipart/report") && reportType.isEmpty())
            reportType = shape.reportType().toLowerCase(Locale.ROOT);
        levels.push(new Level(shape.type(), alternative));
        return levels.size() <= MimeReader.DEPTH;
    }

    void leave() {
        levels.pop();
    }

    boolean part(ContentShape shape, InputStream raw) throws IOException {
        if (++parts > MimeReader.PARTS) return false;
        InputStream in = TransferDecoding.of(raw, shape.getTransferEncoding());
        Level level = levels.peek();
        int index = level == null ? 0 : level.children++;
        if (isBody(shape, level, index)) text(shape, in, level == null ? 0 : level.alternative);
        else if (isReport(shape)) report(shape, in);
        else file(shape, in, level);
        return true;
    }

    private static boolean isBody(ContentShape shape, @Nullable Level level, int index) {
        if (shape.isAttachment())
            return level == null && shape.fileName().isEmpty() && shape.type().startsWith("text/");
        if (!shape.type().equals("text/plain") && !shape.type().equals("text/html")) return false;
        return index == 0 || level == null || shape.fileName().isEmpty() && !level.type.equals("multipart/related");
    }

    private static boolean isReport(ContentShape shape) {
        return switch (shape.type()) {
            case "message/delivery-status",
                    "message/feedback-report",
                    "text/rfc822-headers",
                    "message/rfc822",
                    "message/global-delivery-status",
                    "message/disposition-notification" -> true;
            default -> false;
        };
    }

    private void text(ContentShape shape, InputStream in, int alternative) throws IOException {
        byte[] head = in.readNBytes(TEXT_LIMIT);
        boolean html = shape.type().equals("text/html");
        if (head.length == TEXT_LIMIT) {
            keep(
                    new SequenceInputStream(new ByteArrayInputStream(head), in),
                    html ? "message.html" : "message.txt",
                    shape.type(),
                    shape,
                    false);
        }
        String label = shape.charset();
        if (label.isEmpty() && html) label = BodyText.declaredInside(head);
        if (charset.isEmpty()) charset = label;
        String text = HeaderText.wellFormed(TextBytes.decode(head, label));
        if (html) {
            // HTML beyond the limit cannot be cut without breaking it: the text in it must do.
            body.add(alternative, "", text);
            return;
        }
        if (shape.flowed()) text = FlowedText.join(text, shape.deletesSpace());
        body.add(alternative, withoutFiles(text), "");
    }

    private String withoutFiles(String text) {
        if (!text.contains("begin ")) return text;
        Uuencoded found = Uuencoded.in(text);
        for (Uuencoded.Found file : found.files()) {
            StoredFile stored = store.store(file.bytes());
            String name = FileName.clean(file.name(), "file");
            files.add(new MimeFile(name, "application/octet-stream", stored.size(), stored.sha256(), "", false));
        }
        return found.files().isEmpty() ? text : found.rest();
    }

    private void report(ContentShape shape, InputStream in) throws IOException {
        byte[] head = in.readNBytes(REPORT_LIMIT);
        reports.add(TextBytes.decode(head, shape.charset()));
        file(shape, new SequenceInputStream(new ByteArrayInputStream(head), in), levels.peek());
    }

    private void file(ContentShape shape, InputStream in, @Nullable Level level) throws IOException {
        boolean inline = !shape.isAttachment()
                && shape.type().startsWith("image/")
                && (shape.isInline() || level != null && level.type.equals("multipart/related"));
        keep(
                in,
                FileName.clean(shape.fileName(), FileKind.fallbackName(shape.type(), files.size() + 1)),
                shape.type(),
                shape,
                inline);
    }

    private void keep(InputStream in, String name, String type, ContentShape shape, boolean inline) throws IOException {
        StoredFile stored = store.store(in, FILE_LIMIT);
        String named = type.equals("message/rfc822") && !name.contains(".") ? name + ".eml" : name;
        files.add(new MimeFile(named, type, stored.size(), stored.sha256(), shape.contentId(), inline));
    }

    boolean foundNothing() {
        return body.isEmpty() && files.isEmpty();
    }

    /** No part could be told from another: what stands behind the headers is shown as it is. */
    void takeWhole(byte[] mail, int from) {
        int length = Math.min(mail.length - from, TEXT_LIMIT);
        byte[] rest = Arrays.copyOfRange(mail, from, from + Math.max(0, length));
        body.add(0, HeaderText.wellFormed(TextBytes.decode(rest, charset)), "");
    }

    void keepWhole(byte[] raw) {
        StoredFile stored = store.store(raw);
        files.add(new MimeFile("original-message.eml", "message/rfc822", stored.size(), stored.sha256(), "", false));
    }

    MimeMail result(HeaderBlock header, boolean odd, boolean overLimit) {
        header.readRawBytesAs(charset);
        return new MimeMail(
                header, body.blocks(), List.copyOf(files), List.copyOf(reports), reportType, odd, overLimit);
    }

    static String latin(byte[] bytes, int limit) {
        return new String(bytes, 0, Math.min(limit, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
