package org.sweetline.satisfaction.praise.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out what a customer did not say there: quoted letters, signatures, forwarded heads. Nothing moves its place. */
final class CustomerWords {

    private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*(?:>|＞).*$");
    private static final Pattern REST_IS_QUOTED =
            Pattern.compile("(?m)^[ \\t]*(?:(?:On|Am|Le|El)\\b.{3,120}\\b(?:wrote|schrieb|écrit|escribió)\\s*:"
                    + "|.{0,80}(?:작성|님이 쓴 글|에 쓴 글|님의 말|님께서 쓰신 글|보낸 메시지)\\s*:"
                    + "|-{2,} ?(?:Original Message|Forwarded message|원본 메일|원본 메시지|전달된 메시지|Original Appointment).*"
                    + "|(?:From|보낸 ?사람|보낸이|발신)\\s*:.*\\R\\s*(?:Sent|To|Date|Subject|받는|보낸|날짜|제목).*"
                    + "|_{10,}"
                    + "|(?:Sent from my|Get Outlook for|나의 (?:iPhone|iPad|Galaxy)|내 (?:iPhone|Galaxy)|아이폰에서|"
                    + "갤럭시에서).*)(?s:.*)");
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?\\R(?s:.*)");
    /** A closing word, and up to four short lines after it, at the end. */
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?im)^[ \\t]*(?:(?:many |kind |with |very |my |warm |best )*(?:thanks|thank you|thx|cheers|regards|"
                    + "wishes|sincerely|best|yours|love|xoxo|respectfully|cordially)"
                    + "(?: (?:so much|very much|again|and \\w+|in advance|kindly|regards|wishes|truly|sincerely|faithfully|"
                    + "a lot|you))*|xo+|감사합니다|고맙습니다|드림|올림)[ \\t]*[,.!~]*[ \\t]*\\R"
                    + "(?<name>(?:[ \\t]*[^\\n!?]{1,40}(?:\\R|\\z)){1,4})\\s*\\z");

    /** Whatever closes with a comma, and a name. */
    private static final Pattern CLOSING_NAME = Pattern.compile("(?m)^[^\\n]{2,45},[ \\t]*\\R"
            + "(?<name>(?:(?:Dr|Mr|Mrs|Ms)\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2})\\s*\\z");

    /** 박다정 드림 */
    private static final Pattern KOREAN_NAME = Pattern.compile("(?m)^[ \\t]*[가-힣 ]{2,12} ?(?:드림|올림|배상)[ \\t.]*$");
    /** What is said while one looks for words. */
    private static final Pattern FILLER = Pattern.compile(
            "(?i),? ?\\b(?:you know|i mean|um+|uh+|er+m?|like|hmm+)\\b,(?= )|^(?:um+|uh+|er+m?|hmm+),? ");

    private static final Pattern NAME_LINE =
            Pattern.compile("[\\s,.\\-]*(?:[\\p{Lu}][\\p{L}.'’\\-]*|[가-힣]{2,4}(?: ?(?:드림|올림|배상))?|[a-z]{2,12}|"
                    + "[\\d()+\\-. ]{7,20}|\\S+@\\S+|#?\\d+)(?:[ ,.]+(?:[\\p{Lu}][\\p{L}.'’\\-]*|[a-z]{2,12}|드림|올림|"
                    + "\\d+)){0,4}[\\s,.]*");

    private CustomerWords() {}

    static String of(String text) {
        String said = blank(QUOTED_LINE, text);
        said = blank(REST_IS_QUOTED, said);
        said = blank(SIGNATURE, said);
        said = blank(KOREAN_NAME, said);
        said = blank(FILLER, said);
        return withoutName(said);
    }

    private static String withoutName(String text) {
        Matcher closing = CLOSING_NAME.matcher(text);
        if (closing.find()) {
            return blanked(text, closing.start("name"), text.length());
        }
        Matcher signOff = SIGN_OFF.matcher(text);
        if (!signOff.find() || !signOff.group("name").lines().allMatch(line -> line.isBlank() || isName(line))) {
            return text;
        }
        return blanked(text, signOff.start("name"), text.length());
    }

    private static boolean isName(String line) {
        return NAME_LINE.matcher(line).matches();
    }

    private static String blank(Pattern pattern, String text) {
        Matcher unwanted = pattern.matcher(text);
        String rest = text;
        while (unwanted.find()) {
            rest = blanked(rest, unwanted.start(), unwanted.end());
        }
        return rest;
    }

    /** But for its ends of lines. */
    static String blanked(String text, int start, int end) {
        StringBuilder rest = new StringBuilder(text);
        for (int i = start; i < end; i++) {
            if (rest.charAt(i) != '\n') {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString();
    }
}
