package org.sweetline.tickets.texts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A text that is nothing but one of the words by which texts are stopped, or wanted again. */
public enum OptOutWord {
    STOP("stop stopall unsubscribe cancel end quit revoke optout", "수신거부 무료수신거부 수신거부요청 거부 수신중지 문자거부 문자중지 그만 중지 해지"),
    START("start unstop yes", "수신동의 수신재개 수신허용 거부해제 수신거부해제 재개 시작"),
    /** Asks who we are; the network answers it, and a person may. */
    HELP("help info", "도움말 도움");

    private final Set<String> words;

    OptOutWord(String english, String korean) {
        words = Set.of((english + " " + korean).split(" "));
    }

    /**
     * The network knows best what it took the text for; without its word ours counts. "Please stop the parcel" is no such
     * text: nothing may stand beside the word.
     *
     * @param network what the network took it for, "" when it does not say
     */
    public static Optional<OptOutWord> of(String body, String network) {
        String spelled = bare(network.isBlank() ? body : network);
        for (OptOutWord word : values()) {
            if (word.words.contains(spelled)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static String bare(String body) {
        String text = Normalizer.normalize(body, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        String word = text.replaceAll("^[\\p{Punct}\\s]+|[\\p{Punct}\\s]+$", "");
        // Koreans write the same words with and without spaces; English ones only count alone.
        boolean korean = word.codePoints().allMatch(point -> Character.isWhitespace(point) || isHangul(point));
        return korean ? word.replaceAll("\\s", "") : word;
    }

    private static boolean isHangul(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL;
    }
}
