package org.sweetline.channels.mail.mime;

import java.util.Map;

/** Names for files that came without one. */
final class FileKind {

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/heic", "heic"),
            Map.entry("image/bmp", "bmp"),
            Map.entry("image/tiff", "tif"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/zip", "zip"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/html", "html"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/calendar", "ics"),
            Map.entry("text/vcard", "vcf"),
            Map.entry("text/x-vcard", "vcf"),
            Map.entry("text/rtf", "rtf"),
            Map.entry("application/rtf", "rtf"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("application/json", "json"),
            Map.entry("application/xml", "xml"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/wav", "wav"),
            Map.entry("video/mp4", "mp4"));

    private FileKind() {}

    static String fallbackName(String type, int number) {
        if (type.equals("application/ms-tnef") || type.equals("application/vnd.ms-tnef")) return "winmail.dat";
        if (type.equals("message/delivery-status")) return "delivery-status.txt";
        if (type.equals("text/rfc822-headers")) return "headers.txt";
        if (type.equals("message/rfc822")) return "message-" + number + ".eml";
        return "attachment-" + number + "." + ENDINGS.getOrDefault(type, "bin");
    }
}
