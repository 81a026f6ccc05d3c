package org.sweetline.satisfaction.praise.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says what the cues of a clause weigh beside one another: denied, asked, supposed, said of somebody else. */
final class Weighing {

    private static final double DENIED = -1.8;
    private static final int WORDS_BETWEEN = 3;
    private static final int LETTERS_BETWEEN = 2;
    private static final Pattern MADE_GOOD_AFTER = Pattern.compile(
            "(?i)^(?:\\s+\\w+){0,3}\\s+and (?:\\w+ )?(?:solved|fixed|sorted|resolved|handled|replaced|found|"
                    + "made it right|took care)");
    private static final Pattern BEHIND = Pattern.compile("(?i)\\w+n't|(?:does|did|is|was|will) not|is nothing");
    private static final Pattern NEARLY = Pattern.compile(
            "(?i)\\bi (?:was|am|'m|had been) (?:\\w+ )?(?:ready|about|going|prepared|afraid|scared|worried|"
                    + "dreading|expecting|braced|close) (?:\\S+ ){0,4}$");
    private static final Pattern ONESELF =
            Pattern.compile("(?i)\\b(?:i'm|i am|i was|i've|i have|i|my \\w+ is|my \\w+ was)\\s*$");
    private static final Pattern IN_QUOTES = Pattern.compile("[\"“”「『‘]\\s*[^\"“”」』’]{0,14}$");
    private static final Pattern QUOTES_END = Pattern.compile("^[^\"“”「『‘]{0,14}[\"“”」』’]");

    /** What was wrong and then was seen to is no complaint any more. */
    private static final Pattern MADE_GOOD = Pattern.compile(
            "(?i)\\b(?:own(?:ed|s|ing)|admitt\\w+|acknowledg\\w+|handl\\w+|fix\\w*|solv\\w+|sort\\w*|resolv\\w+|"
                    + "replac\\w+|found|find|turn\\w*|helped|dealt|deal\\w*|track\\w*|took care of|made up for|"
                    + "apologi[sz]\\w+|swapp\\w+|exchang\\w+|correct\\w*|help\\w* me with|(?:understanding|patient|kind|"
                    + "gracious|nice|lovely|good|sweet|cool|great|calm|wonderful) (?:about|with|over|regarding|"
                    + "when))(?:\\s+\\S+){0,5}\\s+$");

    private Weighing() {}

    static List<Match> weigh(Clause clause, List<Match> found) {
        List<Match> weighed = new ArrayList<>();
        for (Match match : found) {
            weighed.add(judge(clause, match, found));
        }
        return weighed;
    }

    private static Match judge(Clause clause, Match match, List<Match> found) {
        if (match.kind() == CueKind.COMPLAINT) {
            return complaint(clause, match, found);
        }
        boolean word = match.kind() == CueKind.WORD || match.kind() == CueKind.WEAK;
        if (word && isInQuotes(clause, match)) {
            return match.weighing(-3, "in scare quotes");
        }
        if (word && isDenied(clause, match, found)) {
            return match.weighing(isOfOneself(clause, match, found) ? 0 : DENIED, "denied");
        }
        if (word && Naming.isName(clause, match)) {
            return match.weighing(0, "part of a name");
        }
        if (!match.kind().praises()) {
            return match;
        }
        if (match.kind() == CueKind.AWARD && found.stream().anyMatch(other -> other.kind() == CueKind.COMPLAINT)) {
            return match.weighing(0, "not to praise");
        }
        if (!word && isTakenBack(clause, match, found)) {
            return match.weighing(DENIED, "denied");
        }
        return aside(clause, match, found);
    }

    private static Match complaint(Clause clause, Match match, List<Match> found) {
        if (isDenied(clause, match, found)) {
            return match.weighing(0, "denied");
        }
        String before = clause.text().substring(0, match.start() - clause.start());
        boolean thanked =
                found.stream().anyMatch(other -> other.kind() == CueKind.WARM_THANKS && other.start() < match.start());
        boolean onlyNearly = NEARLY.matcher(before).find()
                || MADE_GOOD_AFTER
                        .matcher(clause.text().substring(match.end() - clause.start()))
                        .find();
        boolean grave =
                match.cue().rule().equals("unkind") || match.cue().rule().equals("nothing-solved");
        return onlyNearly || !grave && (thanked || MADE_GOOD.matcher(before).find())
                ? match.weighing(0, "made good")
                : match;
    }

    private static Match aside(Clause clause, Match match, List<Match> found) {
        boolean word = match.kind() == CueKind.WORD || match.kind() == CueKind.WEAK;
        boolean soft = word || match.kind() == CueKind.WARM_THANKS;
        if (soft
                && (has(found, CueKind.ASKING)
                        || hasRule(found, "in-advance") && !match.cue().rule().startsWith("thanks-for"))) {
            return match.weighing(0, "in a request");
        }
        if (word && (clause.asks() || has(found, CueKind.SUPPOSING))) {
            return match.weighing(0, clause.asks() ? "in a question" : "supposed");
        }
        if ((word || match.kind() == CueKind.IDIOM) && has(found, CueKind.FORMERLY)) {
            return match.weighing(0, "was so once");
        }
        if (word && has(found, CueKind.ELSEWHERE) || match.kind() == CueKind.IDIOM && isOfSomebodyElse(match, found)) {
            return match.weighing(0, "said of somebody else");
        }
        return match;
    }

    /** Who is named first is who is praised. */
    private static boolean isOfSomebodyElse(Match match, List<Match> found) {
        return !match.cue().rule().equals("compared-best")
                && found.stream().anyMatch(other -> other.kind() == CueKind.ELSEWHERE && other.start() < match.start());
    }

    /** Korean denies behind: 추천하고 싶지 않아요. */
    private static boolean isTakenBack(Clause clause, Match match, List<Match> found) {
        return found.stream()
                .filter(other -> other.cue().rule().equals("denied-after")
                        && other.start() >= match.end()
                        && found.stream()
                                .noneMatch(idiom -> idiom != match
                                        && idiom.kind() == CueKind.IDIOM
                                        && idiom.overlaps(other.start(), other.end())))
                .anyMatch(denial -> denies(clause, denial, match));
    }

    private static boolean isDenied(Clause clause, Match match, List<Match> found) {
        return found.stream()
                .filter(other -> other.kind() == CueKind.DENIAL && !other.overlaps(match.start(), match.end()))
                .filter(denial -> found.stream()
                        .noneMatch(
                                other -> other.kind() == CueKind.IDIOM && other.overlaps(denial.start(), denial.end())))
                .anyMatch(denial -> denies(clause, denial, match));
    }

    /** "I am not good with computers" blames nobody. */
    private static boolean isOfOneself(Clause clause, Match match, List<Match> found) {
        return found.stream()
                .filter(other -> other.kind() == CueKind.DENIAL && other.end() <= match.start())
                .map(denial -> clause.text().substring(0, denial.start() - clause.start()))
                .anyMatch(before -> ONESELF.matcher(before).find());
    }

    private static boolean denies(Clause clause, Match denial, Match match) {
        boolean before = denial.end() <= match.start();
        String between = before
                ? clause.text().substring(denial.end() - clause.start(), match.start() - clause.start())
                : clause.text().substring(match.end() - clause.start(), denial.start() - clause.start());
        if (denial.cue().rule().equals("denied-far")) {
            return before;
        }
        if (denial.cue().rule().equals("denied")
                && !before
                && BEHIND.matcher(text(clause, denial)).matches()) {
            return between.isBlank();
        }
        if (denial.cue().rule().equals("denied")) {
            return before && between.strip().split("\\s+").length <= WORDS_BETWEEN;
        }
        boolean wantsBefore = denial.cue().rule().equals("denied-before");
        if (wantsBefore && !beginsAWord(clause, denial)) {
            return false;
        }
        int far = between.replaceAll("\\s", "").length();
        return wantsBefore == before && far <= (wantsBefore ? LETTERS_BETWEEN : LETTERS_BETWEEN + 2);
    }

    private static String text(Clause clause, Match match) {
        return clause.text().substring(match.start() - clause.start(), match.end() - clause.start());
    }

    /** Not the 안 of 그동안. */
    private static boolean beginsAWord(Clause clause, Match match) {
        int place = match.start() - clause.start();
        return place == 0 || Character.isWhitespace(clause.text().charAt(place - 1));
    }

    private static boolean isInQuotes(Clause clause, Match match) {
        String before = clause.text().substring(0, match.start() - clause.start());
        String after = clause.text().substring(match.end() - clause.start());
        return IN_QUOTES.matcher(before).find() && QUOTES_END.matcher(after).find();
    }

    private static boolean hasRule(List<Match> found, String rule) {
        return found.stream().anyMatch(match -> match.cue().rule().equals(rule));
    }

    static boolean has(List<Match> found, CueKind kind) {
        return found.stream().anyMatch(match -> match.kind() == kind);
    }
}
