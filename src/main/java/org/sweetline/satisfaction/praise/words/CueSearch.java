package org.sweetline.satisfaction.praise.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Finds the cues of a clause. What one cue took, no later one sees. */
final class CueSearch {

    private final Lexicon english = new Lexicon("english.cues", "(?<![\\w'])", "(?![\\w']|(?<=\\w)')");
    private final Lexicon korean = new Lexicon("korean.cues", "", "");
    private final Lexicon signs = new Lexicon("signs.cues", "", "");
    private final Wording wording = new Wording(english.cues());

    List<Match> in(Clause clause) {
        List<Match> found = new ArrayList<>();
        find(signs, wording.asItStands(clause.text(), clause.start()), found);
        if (hasHangul(clause.text())) {
            List<Match> korean = new ArrayList<>(found);
            find(this.korean, wording.korean(clause.text(), clause.start()), korean);
            korean.removeIf(match -> isTornFromAWord(clause, match));
            found.clear();
            found.addAll(korean);
        }
        if (hasLatin(clause.text())) {
            find(english, wording.english(clause.text(), clause.start()), found);
        }
        return found;
    }

    private static void find(Lexicon lexicon, Written written, List<Match> found) {
        String form = written.form();
        for (Cue cue : lexicon.cues()) {
            Matcher matcher = cue.pattern().matcher(form);
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    add(cue, written.from(matcher.start()), written.from(matcher.end() - 1) + 1, found);
                }
            }
        }
    }

    /** Without blanks, the 지 of 그다지 and the 친 of 친절 are a word of their own; here they are none. */
    private static boolean isTornFromAWord(Clause clause, Match match) {
        CueKind kind = match.kind();
        int at = match.start() - clause.start();
        boolean ofWords =
                kind == CueKind.IDIOM || kind == CueKind.WORD || kind == CueKind.WEAK || kind == CueKind.COMPLAINT;
        return ofWords
                && at > 0
                && at + 1 < clause.text().length()
                && isHangul(clause.text().charAt(at - 1))
                && Character.isWhitespace(clause.text().charAt(at + 1));
    }

    private static boolean isHangul(char letter) {
        return letter >= 0xAC00 && letter <= 0xD7A3;
    }

    private static void add(Cue cue, int start, int end, List<Match> found) {
        boolean taken = found.stream()
                .anyMatch(other -> other.overlaps(start, end)
                        && (cue.kind().takesWords() ? other.kind().takesWords() : other.kind() == cue.kind()));
        if (!taken) {
            found.add(new Match(cue, start, end, cue.weight(), ""));
        }
    }

    private static boolean hasHangul(String text) {
        return text.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3 || c >= 0x3131 && c <= 0x318E);
    }

    private static boolean hasLatin(String text) {
        return text.codePoints().anyMatch(c -> c < 0x250 && Character.isLetterOrDigit(c));
    }
}
