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
            find(korean, wording.korean(clause.text(), clause.start()), found);
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
