package org.sweetline.channels.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Looks at the header section as lines, for what a parser that is too helpful would hide: who else may be the author. */
final class HeaderLines {

    private static final int LOOK = 256 * 1024;

    private HeaderLines() {}

    /** Where the body starts. */
    static int end(byte[] mail) {
        for (int i = 0; i < mail.length; i++) {
            if (mail[i] != '\n') continue;
            if (i + 1 < mail.length && mail[i + 1] == '\n') return i + 2;
            if (i + 2 < mail.length && mail[i + 1] == '\r' && mail[i + 2] == '\n') return i + 3;
        }
        return mail.length;
    }

    /** More or less than one clean "From:" line, as any mail program on the way may count them. */
    static boolean odd(byte[] mail) {
        int end = Math.min(end(mail), LOOK);
        int clean = 0;
        boolean signature = false;
        int at = 0;
        while (at < end) {
            int stop = at;
            while (stop < end && mail[stop] != '\n') stop++;
            String line = new String(mail, at, Math.min(stop - at, 400), StandardCharsets.ISO_8859_1);
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            // Signatures list "from:" among the fields they cover.
            if (!folded)
                signature = line.regionMatches(true, 0, "dkim-", 0, 5) || line.regionMatches(true, 0, "arc-", 0, 4);
            if (line.regionMatches(true, 0, "from:", 0, 5)) clean++;
            else if (!signature && hiddenFrom(line)) return true;
            at = stop + 1;
        }
        return clean != 1;
    }

    /** " From:", "From : ", "\0From:" and the like, with an address behind. */
    private static boolean hiddenFrom(String line) {
        int colon = line.indexOf(':');
        if (colon < 4 || colon > 40 || line.indexOf('@', colon) < 0) return false;
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (c > ' ' && c < 0x7f) name.append(c);
        }
        return name.toString().toLowerCase(Locale.ROOT).equals("from");
    }
}
