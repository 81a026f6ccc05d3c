package org.sweetline.channels.mail.mime;

/** Joins the soft-broken lines of format=flowed (RFC 3676); signature lines and quote depths keep their breaks. */
final class FlowedText {

    private FlowedText() {}

    static String join(String text, boolean deleteSpace) {
        StringBuilder out = new StringBuilder(text.length());
        int openDepth = -1;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) end = text.length();
            int stop = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
            int depth = 0;
            while (at + depth < stop && text.charAt(at + depth) == '>') depth++;
            int from = at + depth;
            if (from < stop && text.charAt(from) == ' ') from++;
            boolean signature = stop - from == 3 && text.startsWith("-- ", from);
            boolean joins = openDepth == depth && !signature;
            if (!joins) {
                if (openDepth >= 0) out.append('\n');
                if (depth > 0) out.append(">".repeat(Math.min(depth, 50))).append(' ');
            }
            boolean soft = stop > from && text.charAt(stop - 1) == ' ' && !signature;
            out.append(text, from, soft && deleteSpace ? stop - 1 : stop);
            openDepth = soft ? depth : -1;
            if (!soft) out.append('\n');
            at = end + 1;
        }
        return out.toString();
    }
}
