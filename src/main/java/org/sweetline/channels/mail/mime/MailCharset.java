package org.sweetline.channels.mail.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the names that mailers write for character sets mean in truth: supersets for the usual understatements. */
final class MailCharset {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso88591", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso88599", "windows-1254"),
            Map.entry("iso885911", "x-windows-874"),
            Map.entry("tis620", "x-windows-874"),
            Map.entry("windows874", "x-windows-874"),
            Map.entry("cp874", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("isogb2312", "GB18030"),
            Map.entry("gb231280", "GB18030"),
            Map.entry("xgbk", "GB18030"),
            Map.entry("chinesesimplified", "GB18030"),
            Map.entry("euckr", "MS949"),
            Map.entry("ksc56011987", "MS949"),
            Map.entry("ksc5601", "MS949"),
            Map.entry("ksc56011992", "MS949"),
            Map.entry("korean", "MS949"),
            Map.entry("uhc", "MS949"),
            Map.entry("cp949", "MS949"),
            Map.entry("xwindows949", "MS949"),
            Map.entry("windows949", "MS949"),
            Map.entry("shiftjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("xsjis", "windows-31j"),
            Map.entry("cp932", "windows-31j"),
            Map.entry("mskanji", "windows-31j"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("xxbig5", "Big5-HKSCS"),
            Map.entry("cnbig5", "Big5-HKSCS"),
            Map.entry("iso2022jp", "x-windows-iso2022jp"),
            Map.entry("iso2022jp1", "x-windows-iso2022jp"),
            Map.entry("cp50220", "x-windows-iso2022jp"),
            Map.entry("iso2022jpms", "x-windows-iso2022jp"),
            Map.entry("eucjp", "EUC-JP"),
            Map.entry("xeucjp", "EUC-JP"),
            Map.entry("ujis", "EUC-JP"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf8mb4", "UTF-8"),
            Map.entry("unicode11utf8", "UTF-8"),
            Map.entry("xunknown", "x-unknown"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("macroman", "x-MacRoman"),
            Map.entry("xmacroman", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("iso88598i", "windows-1255"),
            Map.entry("iso88598e", "windows-1255"),
            Map.entry("iso88598", "windows-1255"),
            Map.entry("logical", "windows-1255"),
            Map.entry("visual", "windows-1255"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("xansi", "windows-1252"),
            Map.entry("cp1252", "windows-1252"),
            Map.entry("windows1252http", "windows-1252"),
            Map.entry("koi8", "KOI8-R"),
            Map.entry("unicode", "UTF-16"),
            Map.entry("ucs2", "UTF-16"));

    private MailCharset() {}

    /** Empty for an unknown name and for plain ASCII, which promises nothing about bytes above 127. */
    static Optional<Charset> named(String label) {
        String key = key(label);
        if (key.isEmpty() || key.equals("usascii") || key.equals("ascii") || key.startsWith("ansix34")) {
            return Optional.empty();
        }
        return lookUp(MEANT.getOrDefault(key, label.strip())).or(() -> lookUp(respelled(key)));
    }

    static boolean utf7(String label) {
        return key(label).endsWith("utf7");
    }

    private static Optional<Charset> lookUp(String name) {
        try {
            return name.length() > 60 ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static String respelled(String key) {
        if (key.startsWith("cp125") || key.startsWith("win125") || key.startsWith("windows125")) {
            return "windows-125" + key.charAt(key.length() - 1);
        }
        if (key.startsWith("iso8859") && key.length() > 7) return "ISO-8859-" + key.substring(7);
        return key.contains("utf8") ? StandardCharsets.UTF_8.name() : "?";
    }

    private static String key(String label) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < label.length() && key.length() < 40; i++) {
            char c = label.charAt(i);
            if (Character.isLetterOrDigit(c)) key.append(c);
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
