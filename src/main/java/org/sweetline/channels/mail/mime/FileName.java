package org.sweetline.channels.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** A file name that is only a label: no path, nothing invisible, nothing a file system treats specially. */
public final class FileName {

    private static final int LIMIT = 150;
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "conin$", "conout$", "clock$");

    private FileName() {}

    /** @param fallback the name when nothing of the written one can stay */
    public static String clean(String written, String fallback) {
        String decoded = written.contains("%") ? unescaped(written) : written;
        String visible = visible(EncodedWords.decode(decoded));
        String last = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
        String bare = strip(last);
        if (bare.isEmpty()) return fallback;
        String stem = bare.contains(".") ? bare.substring(0, bare.indexOf('.')) : bare;
        if (RESERVED.contains(stem.strip().toLowerCase(Locale.ROOT))) bare = "_" + bare;
        return shortened(bare);
    }

    /** Percent signs are decoded only to look for hidden path parts: "100%.pdf" stays as it is. */
    private static String unescaped(String written) {
        String decoded = new String(ContentField.percent(written), StandardCharsets.UTF_8);
        boolean hidesPath = decoded.indexOf('/') >= 0 || decoded.indexOf('\\') >= 0 || decoded.indexOf('\0') >= 0;
        return hidesPath ? decoded : written;
    }

    private static String visible(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.codePoints().limit(20_000).forEach(c -> {
            int type = Character.getType(c);
            boolean hidden = type == Character.FORMAT
                    || type == Character.CONTROL
                    || type == Character.SURROGATE
                    || type == Character.PRIVATE_USE
                    || type == Character.UNASSIGNED
                    || c == 0x115f
                    || c == 0x1160
                    || c == 0x3164
                    || c == 0xffa0
                    || c == 0x2028
                    || c == 0x2029;
            if (!hidden) out.appendCodePoint("<>:\"|?*".indexOf(c) >= 0 ? '_' : Character.isWhitespace(c) ? ' ' : c);
        });
        return out.toString();
    }

    /** Leading dots hide a file or make it a server's own, trailing dots and blanks vanish on some systems. */
    private static String strip(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && (name.charAt(from) == '.' || Character.isWhitespace(name.charAt(from)))) from++;
        while (to > from && (name.charAt(to - 1) == '.' || Character.isWhitespace(name.charAt(to - 1)))) to--;
        return name.substring(from, to);
    }

    private static String shortened(String name) {
        if (name.length() <= LIMIT) return name;
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        return HeaderText.cut(name, LIMIT - ending.length()).strip() + ending;
    }
}
