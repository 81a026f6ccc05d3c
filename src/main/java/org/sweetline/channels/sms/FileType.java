package org.sweetline.channels.sms;

import java.util.Map;
import java.util.Optional;

/** The files that come with texts and are kept, and how each is named. */
final class FileType {

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/jpg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/heic", "heic"),
            Map.entry("image/heif", "heif"),
            Map.entry("image/bmp", "bmp"),
            Map.entry("image/tiff", "tiff"),
            Map.entry("video/mp4", "mp4"),
            Map.entry("video/quicktime", "mov"),
            Map.entry("video/3gpp", "3gp"),
            Map.entry("video/webm", "webm"),
            Map.entry("video/mpeg", "mpeg"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/ogg", "ogg"),
            Map.entry("audio/amr", "amr"),
            Map.entry("audio/3gpp", "3gp"),
            Map.entry("audio/wav", "wav"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("text/vcard", "vcf"),
            Map.entry("text/x-vcard", "vcf"),
            Map.entry("text/calendar", "ics"),
            Map.entry("text/plain", "txt"));

    private FileType() {}

    /** Empty for a type that is not kept. */
    static Optional<String> name(String type, int position) {
        return Optional.ofNullable(ENDINGS.get(type))
                .map(ending -> "%s-%d.%s".formatted(type.substring(0, type.indexOf('/')), position + 1, ending));
    }
}
