package org.sweetline.channels.mail.text;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where the signature at the end of what was said begins. */
final class Signature {

    private static final int LONGEST = 15;
    private static final Pattern DEVICE = Pattern.compile(
            "(?iu)^[\\s*_(\\[]*(sent from my( [\\w.+-]+){1,4}|sent from (yahoo|samsung|outlook|proton|mail for|aol|gmail|blackberry|windows)\\b.{0,60}"
                    + "|sent via .{1,40}|get outlook for .{1,40}|sent with .{1,40}"
                    + "|(나의|내) \\S+(\\s\\S+)?에서 (보냄|보내는 메일)|\\S+에서 보냄|삼성 .{0,20}에서 보냄"
                    + "|von meinem .{1,30} gesendet|envoyé (de|depuis) mon .{1,30}|enviado (desde|do) m[ie]u? .{1,30})[\\s*_)\\].]*$");

    private Signature() {}

    /** -1 when there is none. Lines that are folded already are not looked at. */
    static int start(List<String> lines, boolean[] folded) {
        int seen = 0;
        for (int i = lines.size() - 1; i >= 0 && seen <= LONGEST; i--) {
            String line = lines.get(i);
            if (folded[i]) continue;
            if (delimits(line)) return i;
            if (line.isBlank()) continue;
            seen++;
            if (seen <= 2 && DEVICE.matcher(line.strip()).matches() && line.length() < 80) return i;
        }
        return -1;
    }

    private static boolean delimits(String line) {
        String bare = line.stripTrailing();
        if (bare.equals("--")) return true;
        return bare.length() >= 10 && bare.chars().allMatch(c -> c == '_');
    }
}
