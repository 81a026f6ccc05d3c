package org.sweetline.channels.mail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines by which mail programs announce what they quote, in the languages that reach a store. */
final class QuoteMarks {

    private static final int SPAN = 6;
    private static final int LONGEST = 400;

    private static final Pattern INTRO = Pattern.compile(
            "(?iu)^[\\s*_-]*(on|le|w dniu|op|am|på|den|vào|el|il|em|dne|dňa|ve|в|sent from|van|il giorno)\\s.*",
            Pattern.DOTALL);
    private static final String VERBS =
            "wrote|sent|writes|a écrit|napisał|napisała|napisał\\(a\\)|schreef|geschreven|verzond|schrieb|skrev|đã viết|escribió|ha scritto|"
                    + "escreveu|написал|написала|написал\\(а\\)|пишет|님이 작성|작성|님이 작성함|写道|寫道|のメール";
    private static final Pattern WROTE = Pattern.compile("(?iu)(^|[\\s>\\p{L}])(" + VERBS + ")\\s*[:：]?[\\s*_-]*$");
    private static final Pattern TELLS = Pattern.compile("(?iu)\\s(" + VERBS + ")\\s");
    private static final Pattern DATED = Pattern.compile(
            "(?iu)^[\\s*_-]*((mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{1,2} [a-z]{3} \\d{4}|\\d{4}년|\\d{4}\\. \\d{1,2}\\. \\d{1,2}\\.).*");
    private static final Pattern ADDRESSED =
            Pattern.compile("(?iu)[<(]\\s*(mailto:)?[^\\s<>@]+@[^\\s<>@]+\\s*[>)](님이 작성)?\\s*[:：]?\\s*$");
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?iu)^[\\s*]*[-_=]{2,}\\s*(original (message|appointment|e-?mail)|reply message|ursprüngliche (nachricht|e-mail)|antwort nachricht|oprindelig meddelelse|"
                    + "message d'origine|message original|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|ursprungligt meddelande|"
                    + "원본 ?(메일|메시지|메세지)|元のメッセージ|原始邮件|原始郵件|on .{4,100} wrote|.{1,60} wrote)\\s*[-_=:]*\\s*$");
    private static final Pattern FORWARD = Pattern.compile(
            "(?iu)^[\\s*]*([-_=]{2,}\\s*(forwarded message|forwarded by .*|weitergeleitete nachricht|message transféré|mensaje reenviado|전달된 ?(메일|메시지)|fwd)\\s*[-_=:]*.*|begin forwarded message:)\\s*$");
    private static final Pattern HEADER = Pattern.compile(
            "(?iu)^[\\s*_]*(from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|à|objet|fra|sendt|til|emne|från|skickat|till|ämne|van|verzonden|aan|onderwerp|"
                    + "da|inviato|oggetto|enviado|para|asunto|assunto|od|wysłano|do|temat|от|отправлено|кому|тема|보낸 ?사람|보낸 ?날짜|받는 ?사람|받은 ?날짜|날짜|참조|제목|差出人|送信日時|宛先|件名|发件人|发送时间|收件人|主题|寄件者|日期|收件者|主旨)\\s?[*_]*\\s?[:：][*_]*(\\s.*|$)");
    private static final Pattern ON_ONE_LINE =
            Pattern.compile("(?iu)^[\\s*_]*(from|von|de|보낸 ?사람)\\s?:.{3,200}\\s(date|sent|gesendet|envoyé|날짜)\\s?:.*");
    private static final Pattern GLUED = Pattern.compile(
            "(?<=\\S)(\\s+|\\s*-{2,}\\s*)(On (Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\\d)[^\\n]{5,200} wrote:)\\s*$");

    private QuoteMarks() {}

    static boolean quotes(String line) {
        int at = 0;
        while (at < line.length() && at < 4 && line.charAt(at) == ' ') at++;
        return at < line.length() && line.charAt(at) == '>' && !line.strip().equals("> wrote:");
    }

    static boolean forwards(String line) {
        return line.length() < LONGEST && FORWARD.matcher(line).matches();
    }

    /** Some programs put "On … wrote:" behind the last word of the answer. */
    static List<String> splitGlued(String[] written) {
        List<String> lines = new ArrayList<>(written.length);
        for (String line : written) {
            boolean candidate = line.length() < LONGEST
                    && line.endsWith("wrote:")
                    && line.contains("On ")
                    && !line.startsWith("On ")
                    && !quotes(line);
            Matcher glued = candidate ? GLUED.matcher(line) : null;
            if (glued != null && glued.find()) {
                lines.add(line.substring(0, glued.start()));
                lines.add(glued.group(1).strip() + glued.group(2));
            } else lines.add(line);
        }
        return lines;
    }

    /** How many lines from here announce a quotation; 0 when none does. */
    static int span(List<String> lines, int at) {
        String line = lines.get(at);
        if (line.isBlank() || line.length() > LONGEST) return 0;
        if (forwards(line) || ORIGINAL.matcher(line).matches()) return 1;
        if (rule(line)) {
            int next = at + 1;
            while (next < lines.size() && next < at + 4 && lines.get(next).isBlank()) next++;
            return next < lines.size() && headers(lines, next) > 0 ? next - at + headers(lines, next) : 0;
        }
        int headers = headers(lines, at);
        return headers > 0 ? headers : attribution(lines, at);
    }

    private static boolean rule(String line) {
        String bare = line.strip();
        return bare.length() >= 5 && bare.chars().allMatch(c -> c == '_' || c == '-');
    }

    /** "From: … Sent: … To: …": two or more different ones among the next lines. */
    private static int headers(List<String> lines, int at) {
        if (lines.get(at).indexOf(':') < 0 && lines.get(at).indexOf('：') < 0) return 0;
        if (!HEADER.matcher(cut(lines.get(at))).matches()) return 0;
        String first = name(lines.get(at));
        int last = at;
        int count = 1;
        for (int i = at + 1; i < Math.min(lines.size(), last + 4) && count < 8; i++) {
            if (lines.get(i).isBlank()) {
                if (count >= 2) break;
                continue;
            }
            if (!HEADER.matcher(cut(lines.get(i))).matches()
                    || name(lines.get(i)).equals(first)) continue;
            count++;
            last = i;
        }
        if (count == 1 && ON_ONE_LINE.matcher(cut(lines.get(at))).matches()) return 1;
        return count >= 2 && opensHeaders(first) ? last - at + 1 : 0;
    }

    private static boolean opensHeaders(String name) {
        return !List.of("to", "cc", "an", "à", "til", "till", "para", "aan", "do", "кому", "subject", "제목", "참조")
                .contains(name);
    }

    private static String name(String line) {
        int colon = line.indexOf(':') < 0 ? line.indexOf('：') : line.indexOf(':');
        return line.substring(0, Math.max(colon, 0)).replaceAll("[\\s*_]", "").toLowerCase(Locale.ROOT);
    }

    private static String cut(String line) {
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** "On …, Ada wrote:" over up to six lines. */
    private static int attribution(List<String> lines, int at) {
        String first = lines.get(at);
        boolean intro = INTRO.matcher(first).matches();
        boolean dated = !intro && DATED.matcher(first).matches();
        if (!intro && !dated) return 0;
        StringBuilder joined = new StringBuilder();
        for (int i = at; i < Math.min(lines.size(), at + SPAN) && joined.length() < LONGEST; i++) {
            String line = lines.get(i);
            if (i > at && quotes(line)) return 0;
            joined.append(i > at ? " " : "").append(line.strip());
            boolean telling = joined.chars().anyMatch(c -> c >= '0' && c <= '9' || c == '@');
            if (telling && closed(joined, lines, i + 1) && ends(joined.toString(), dated)) return i - at + 1;
            if (line.isBlank() && i > at + 2) return 0;
        }
        return 0;
    }

    /** Without a colon it may be a sentence of the answer itself, unless quoted lines follow. */
    private static boolean closed(CharSequence joined, List<String> lines, int behind) {
        char last = joined.charAt(joined.length() - 1);
        if (":：-*_성".indexOf(last) >= 0) return true;
        int next = behind;
        while (next < lines.size() && lines.get(next).isBlank()) next++;
        return next < lines.size() && quotes(lines.get(next));
    }

    private static boolean ends(String joined, boolean dated) {
        if (WROTE.matcher(joined).find()) return true;
        return ADDRESSED.matcher(joined).find()
                && (dated || TELLS.matcher(joined).find());
    }
}
