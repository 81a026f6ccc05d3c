package org.sweetline.tickets.remembered;

import java.util.Optional;
import java.util.regex.Pattern;

/** "I am hard of hearing", "please write instead of calling". Only the wish is kept, never the reason for it. */
final class EnglishContactWish implements Hint {

    private static final String WRITE = "(?:write|e-?mail|text|message)";
    private static final String CALLS =
            "(?:calls?|calling|phone calls?|the (?:tele)?phone|phoning|ringing|talking on the phone)";
    private static final String WRITINGS = "(?:writing|e-?mails?|e-?mailing|texts?|texting|text messages?)";
    private static final String POLITELY = "(?:^|\\b(?:please|could you|can you|would you) )(?:please )?(?:just )?";
    private static final String END = "(?= ?(?:$|[.!,;?)]|please\\b))";

    private static final Pattern WRITES = Pattern.compile("(?i)"
            + "\\bi(?:['’]m| am) (?:(?:a bit|a little|quite|very|rather|nearly|almost|profoundly|really) )?(?:hard of hearing|deaf)(?= ?(?:$|[.,;!)]|and\\b|so\\b))"
            + "|\\bi (?:don['’]t|do not) hear (?:very |too |so )?well(?: (?:on|over) the (?:tele)?phone)?" + END
            + "|" + POLITELY + WRITE + "(?: to)?(?: me)? (?:instead of|rather than) (?:a )?" + CALLS + "\\b"
            + "|\\b(?:don['’]t|do not) (?:call|phone|ring)(?: me)?[,;]?(?: but)?(?: please)?(?: just)? " + WRITE
            + "(?: to)? me(?: instead)?" + END
            + "|\\bi(?:['’]d| would)? (?:much )?prefer (?:to " + WRITE + "|" + WRITINGS
            + ") (?:to|over|rather than|instead of) " + CALLS + "\\b");
    private static final Pattern CALLED = Pattern.compile("(?i)"
            + POLITELY + "(?:call|phone|ring) me (?:instead of|rather than) (?:a |an )?" + WRITINGS + "(?: me)?" + END
            + "|\\bi(?:['’]d| would)? (?:much )?prefer (?:to (?:call|phone|talk on the phone)|" + CALLS
            + ") (?:to|over|rather than|instead of) " + WRITINGS + "\\b");
    /** A bad line or loud music passes. */
    private static final Pattern PASSES = Pattern.compile(
            "(?i)\\b(?:music|line|connection|loud|noise|today|now|right now|this time|tomorrow|this week|until|thanks to|because of your|while|when)\\b");

    @Override
    public HintKind kind() {
        return HintKind.CONTACT_WISH;
    }

    @Override
    public Optional<String> in(Sentence sentence) {
        String text = sentence.text();
        if (sentence.isHearsay()
                || sentence.isQuestion()
                || PASSES.matcher(text).find()) {
            return Optional.empty();
        }
        boolean writes = WRITES.matcher(text).find();
        boolean calls = CALLED.matcher(text).find();
        if (writes == calls) {
            return Optional.empty();
        }
        return Optional.of(writes ? "Prefers writing to calls" : "Prefers calls to writing");
    }
}
