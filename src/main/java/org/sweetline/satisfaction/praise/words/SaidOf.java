package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a kind word in English is said of, by the grammar: the noun behind it, what is loved or thanked for, its subject. */
final class SaidOf {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'&-]+|[^\\s\\p{L}\\p{N}]");
    /** No part of a noun with its adjectives. */
    private static final Pattern STOP = Pattern.compile(
            "(?:[^\\p{L}\\p{N}]+|and|or|but|with|to|on|in|about|at|when|while|as|from|for|of|by|because|since|so|"
                    + "that|if|throughout|during|after|before|over|through|than|how|what|which|who|whom|where|enough|too|"
                    + "also|again|always|today|yesterday|here|there|even|despite|though|although|it|it's|you|you've|you're|"
                    + "u|me|us|she|he|we|they|i|i'm|i've|i'll|is|was|were|are|am|be|been|has|have|had|did|does|do|can|"
                    + "could|will|would|got|get|gets|came|made|makes|went|yet|ever|thanks?|thank|lol|tbh|tysm|thx|ty|ily|"
                    + "god|omg|lately|is|feel|feels|felt|look|looks|looked|turned|arrived|thing)");

    private static final Pattern ADVERB = Pattern.compile(
            "(?:\\w+ly|so|very|really|super|too|just|also|still|even|quite|pretty|more|most|absolutely|out|up)");
    private static final Pattern DETERMINER = Pattern.compile(
            "(?:the|this|these|those|my|your|our|their|all|both|every|each|a|an|such|some|any|other|another|one|"
                    + "no|whole|entire|same)");
    private static final Pattern SUBJECT =
            Pattern.compile("(?:^|[\\s,;:(])(?:the|this|these|those|my|your|our|every|each|both|all(?: the| your)?|"
                    + "everything about (?:the|this|your|my)) ((?:[\\w'&-]+ ){0,4}?[\\w'&-]+)(?= (?:\\w+ly |also |just |"
                    + "still |even |really |all |both |itself |you \\w+ (?:me )?)*(?:is|was|are|were|'s|'re|looks?|looked|"
                    + "feels?|felt|fits?|smells?|wash(?:es|ed)|turned|came|has|have|had|exceeded|exceeds|holds?|makes?|"
                    + "made|knits?|itself|could|can|couldn't|can't|isn't|wasn't|didn't|never|went|got|did|does|answered|"
                    + "helped|deserves?|rocks?|rules?|saved|surpass\\w+|blew|arrived)\\b)");
    private static final Pattern FRONT =
            Pattern.compile("^\\W*(?:and |but |though |yet |oh |wow )*(the|these|this|those|your|my) (.+)");
    private static final Pattern OBJECT = Pattern.compile(
            "\\b(love[sd]?|loving|adore[sd]?|in love with|obsessed with|enjoy(?:ing|ed)?|(?:happy|happier|"
                    + "pleased|thrilled|delighted|satisfied|impressed|blown away|chuffed) (?:with|by|at)|(?:thanks|"
                    + "thank you|thx|thank u|kudos|props|bravo|grateful|cheers|thankful)(?: so much| very much| a lot|"
                    + " a million| again| all)? (?:for|on|to)|compliments (?:on|to)|appreciate[sd]?|hats off to|fan of|"
                    + "shout ?-?out to|job (?:on|with)|impressed me|how (?:quick\\w*|fast|well|carefully|soon|prompt\\w*|"
                    + "beautifully|nicely))\\s+(?:(the|this|these|those|my|your|our|all the|all your|all|such an?|an?|that|"
                    + "how \\w+|both) )?(.*)");
    private static final Set<String> LOVED = Set.of(
            "love",
            "loves",
            "loved",
            "loving",
            "adore",
            "adores",
            "adored",
            "in love with",
            "obsessed with",
            "enjoyed",
            "enjoying",
            "enjoy");
    private static final Set<String> THIS = Set.of("this", "these", "my");
    private static final Pattern SENDS =
            Pattern.compile("\\b(?:(?:shipp|pack|deliver|wrapp|dispatch|mail)ing (?!me\\b)|getting (?:my|the|our|"
                    + "this) (?:orders?|packages?|parcels?|yarn|wool|things) (?:out|here|to (?:me|us)|off)\\b).*");
    private static final Pattern BEST_EVER = Pattern.compile(
            "\\b(?:best|(?!wors)\\w{3,}est|most \\w+) ((?:[\\w'&-]+ ){1,4}?)(?:(?:that )?(?:i|we|you)(?:'ve|"
                    + " have| had|'d)?\\b|ever\\b|in the universe|on earth)");
    private static final Pattern BARE_INSIDE = Pattern.compile("(?:\\w+ ){0,2}(?:support|service|care)");

    private static final Set<String> ADJECTIVES = Set.of(
            "solved-fast",
            "superb",
            "good-word",
            "good-character",
            "fine-service",
            "fine-person",
            "fine-product",
            "fine-shipping");
    /** "Superb support" says as little as "superb service". */
    private static final Pattern BARE = Pattern.compile("^ (?:support|service|care)\\b(?! \\w)");

    private static final Pattern UNTOLD = Pattern.compile(
            "^\\W*(?:and |but |though |yet )*((?:[\\w'&-]+ ){0,2}?[\\w'&-]+) (?:\\w+ly )?(?:is|was|are|were|"
                    + "looks?|feels?|fits?|answered|arrived|came|got)\\b");
    private static final Pattern CUSTOMER_CARE = Pattern.compile(
            "customer (?:service|care|support|relations)|(?:support|help|phone|service) (?:desk|line|department)|"
                    + "call cent(?:er|re)");
    private static final int MOST_WORDS = 5;

    private SaidOf() {}

    static Optional<Target> find(Clause clause, Match match) {
        String text = clause.text().toLowerCase(Locale.ROOT).replace('’', '\'').replace("in person", "in life  ");
        int start = match.start() - clause.start();
        int end = Math.min(text.length(), match.end() - clause.start());
        if (SENDS.matcher(text).find()) {
            return Optional.of(Target.SHIPPING);
        }
        boolean idiom = match.kind() == CueKind.IDIOM || match.kind() == CueKind.AWARD;
        return inside(text.substring(start, end))
                .filter(found -> !idiom || found != Target.AGENT)
                .or(() -> superlative(text))
                .or(() -> object(text, start, end))
                .or(() -> behind(text.substring(start, end), text.substring(end), match))
                .or(() -> subject(text, end))
                .or(() -> front(text, start));
    }

    private static Optional<Target> superlative(String text) {
        Matcher best = BEST_EVER.matcher(text);
        return best.find() ? noun(best.group(1), true) : Optional.empty();
    }

    private static Optional<Target> inside(String said) {
        if (BARE_INSIDE.matcher(said).matches()) {
            return Optional.empty();
        }
        Optional<Target> last = Optional.empty();
        for (String word : words(said)) {
            Optional<Target> kind = Nouns.ENGLISH.kind(word).filter(found -> found != Target.NONE);
            if (kind.isPresent()) {
                last = kind;
            }
        }
        return last;
    }

    private static Optional<Target> object(String text, int start, int end) {
        Matcher object = OBJECT.matcher(text);
        if (!object.find() || object.start() > end + 2 || object.start(3) < start) {
            return Optional.empty();
        }
        String rest = object.group(3);
        boolean open = object.group(2) != null
                && (LOVED.contains(object.group(1))
                        || object.group(1).endsWith("with") && THIS.contains(object.group(2)));
        return noun(rest, open);
    }

    private static Optional<Target> behind(String said, String after, Match match) {
        if (!ADJECTIVES.contains(match.cue().rule()) || !after.startsWith(" ")) {
            return Optional.empty();
        }
        return BARE.matcher(after).find()
                ? Optional.empty()
                : noun(after, !OF_DOINGS.matcher(said).matches());
    }

    private static Optional<Target> subject(String text, int end) {
        Matcher subject = SUBJECT.matcher(text);
        Optional<Target> last = Optional.empty();
        while (subject.find() && subject.start() < end) {
            last = noun(
                    subject.group(1),
                    words(subject.group(1)).stream()
                            .noneMatch(word -> STOP.matcher(word).matches()));
        }
        return last;
    }

    private static Optional<Target> front(String text, int start) {
        Matcher front = FRONT.matcher(text.substring(0, Math.max(0, start)));
        if (front.matches()) {
            return noun(front.group(2), true);
        }
        Matcher untold = UNTOLD.matcher(text);
        return untold.find() && untold.start(1) <= start ? noun(untold.group(1), false) : Optional.empty();
    }

    private static final Pattern OF_DOINGS = Pattern.compile(
            "(?:.* )?(?:easy|smooth|quick|fast|super|prompt|speedy|painless|seamless|happy|pleased|glad|"
                    + "impressed|amazed|so good to me|good to me|nice to me|friendly|helpful|kind|patient|polite).*");
    private static final Pattern LETTERS = Pattern.compile("[a-z][a-z'-]+");

    /** @param open a noun that is not known is a thing that is sold */
    private static Optional<Target> noun(String phrase, boolean open) {
        String head = "";
        Optional<Target> kind = Optional.empty();
        int count = 0;
        for (String word : words(CUSTOMER_CARE.matcher(phrase).replaceAll("team"))) {
            if (STOP.matcher(word).matches() && count > 0 || count == MOST_WORDS) {
                break;
            }
            if (STOP.matcher(word).matches()) {
                return Optional.empty();
            }
            if (DETERMINER.matcher(word).matches() || ADVERB.matcher(word).matches()) {
                continue;
            }
            count++;
            head = word;
            Optional<Target> known = Nouns.ENGLISH.kind(word.replaceAll("'s?$", ""));
            if (known.filter(found -> found == Target.TEAM).isPresent()) {
                return known;
            }
            kind = known.filter(found -> found != Target.NONE).isPresent() ? known : kind;
        }
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Optional<Target> own = Nouns.ENGLISH.kind(head);
        if (own.isPresent() && own.get() != Target.NONE) {
            return own;
        }
        if (kind.isPresent()) {
            return kind;
        }
        return own.isEmpty() && open && LETTERS.matcher(head).matches() && !head.endsWith("ing")
                ? Optional.of(Target.PRODUCT)
                : Optional.empty();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
