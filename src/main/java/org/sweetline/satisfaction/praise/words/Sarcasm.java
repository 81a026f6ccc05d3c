package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether praise beside a complaint is meant as it is said. */
final class Sarcasm {

    private static final double GRAVE = 1.0;
    private static final int FEW_WORDS = 5;
    private static final int SOME_WORDS = 8;
    private static final Set<String> THANKS =
            Set.of("thanks-from-the-heart", "thank-you-so-much", "really-thanks", "much-appreciated");
    private static final Pattern FOR_WHAT = Pattern.compile("(?i)^[^\\w]*for\\b");
    private static final Pattern NOT_SPOILT = Pattern.compile("(?:안|못) ?(?:망|잃|놓|잊|헤매|늦)|문제 ?없|걱정 ?없|무사");
    private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(?:that|which|who|saying|telling)\\b");
    private static final Pattern TURNS = Pattern.compile(
            "(?i)^\\W*(?:but|however|though|although|even though|even with|despite|in spite|luckily|thankfully|"
                    + "fortunately|yet|그래도|하지만|그런데|근데)\\b|(?:지만|는데|은데|인데)$|\\b(?:however|aside|overall|all in all|"
                    + "apart from|except for)\\b");
    private static final Pattern KIND_DEED = Pattern.compile(
            "(?i)^[^\\w]*for (?:\\w+ ){0,2}?(?:help|fix|solv|sort|find|track|rescu|sav|hunt|replac|resolv|handl|"
                    + "tak|stay|listen|call|correct|understand|being|not giving|your|the help|everything|all)");
    private static final double BEYOND_DOUBT = 6;
    /** Praise that mockers like to use. */
    private static final Set<String> MOCKABLE = Set.of(
            "kudos",
            "you-rock",
            "keep-it-up",
            "you-are-the-best",
            "really-thanks",
            "thank-you-so-much",
            "angel",
            "exceeded-hopes");
    /** Complaints about us ourselves: nobody who makes them means the praise beside them. */
    private static final Set<String> OF_CONDUCT = Set.of("unkind", "nothing-solved");

    private Sarcasm() {}

    /** It says so itself. */
    static boolean isPlainIn(List<Said> all) {
        return all.stream()
                .flatMap(said -> said.matches().stream())
                .anyMatch(match -> match.weight() < 0
                        && (match.kind() == CueKind.SARCASM || match.why().equals("in scare quotes")));
    }

    /** What stands beside it lets one think so. */
    static boolean isImpliedIn(List<Said> all) {
        return isBetweenTheLines(all)
                || isExclaimedAtTrouble(all)
                || all.stream().anyMatch(said -> isThanksForTrouble(said) || isOwingToHarm(said));
    }

    private static boolean isBetweenTheLines(List<Said> all) {
        if (all.stream().mapToDouble(said -> said.praise(false)).sum() > BEYOND_DOUBT) {
            return false;
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                if (mocks(all, i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "What a treat, forty minutes of music": few words of praise about nothing, and then what happened. */
    private static boolean isExclaimedAtTrouble(List<Said> all) {
        for (int i = 0; i < all.size(); i++) {
            boolean before = i > 0 && isTrouble(all.get(i - 1), all.get(i));
            boolean after = i + 1 < all.size() && isTrouble(all.get(i + 1), all.get(i));
            Said said = all.get(i);
            if (isExclamation(said, FEW_WORDS) && (after || before)
                    || isExclamation(said, SOME_WORDS) && said.hasRule("long-wait")) {
                return true;
            }
        }
        return false;
    }

    /** Much thanks, and for what nobody would be thankful. */
    private static boolean isThanksForTrouble(Said said) {
        return said.matches().stream()
                        .filter(match -> THANKS.contains(match.cue().rule()) && match.praises())
                        .map(match -> said.clause()
                                .text()
                                .substring(match.end() - said.clause().start()))
                        .anyMatch(rest -> FOR_WHAT.matcher(rest).find()
                                && !KIND_DEED.matcher(rest).find()
                                && (said.has(CueKind.TROUBLE) || said.complaint() > 0))
                || isKindnessForNothing(said);
    }

    /** "Thank you for your lovely mail that answers nothing". */
    private static boolean isKindnessForNothing(Said said) {
        return said.matches().stream()
                .filter(match -> match.praises() && match.cue().rule().equals("thanks-for-kindness"))
                .anyMatch(match -> said.matches().stream()
                        .filter(other -> other.kind() == CueKind.TROUBLE && other.start() >= match.end())
                        .map(other -> said.clause()
                                .text()
                                .substring(
                                        match.end() - said.clause().start(),
                                        other.start() - said.clause().start()))
                        .anyMatch(between -> RELATIVE.matcher(between).find()));
    }

    /** 덕분에 입을 옷이 없어졌네요. */
    private static boolean isOwingToHarm(Said said) {
        return said.hasRule("owing-to-you")
                && (said.has(CueKind.TROUBLE) || said.complaint() > 0)
                && !NOT_SPOILT.matcher(said.clause().text()).find()
                && said.matches().stream()
                        .filter(Match::praises)
                        .allMatch(match -> match.kind() == CueKind.WARM_THANKS);
    }

    private static boolean isTrouble(Said said, Said beside) {
        return (said.has(CueKind.TROUBLE) || said.complaint() > 0)
                && !said.praises()
                && !TURNS.matcher(said.clause().text()).find()
                && !TURNS.matcher(beside.clause().text()).find()
                && Math.abs(said.clause().sentence() - beside.clause().sentence()) <= 1;
    }

    private static boolean isExclamation(Said said, int most) {
        boolean few = said.clause().text().strip().split("\\s+").length <= most;
        return few
                && said.praises()
                && !said.pointsAtSomebody()
                && said.matches().stream()
                        .filter(Match::praises)
                        .allMatch(match -> match.kind() == CueKind.WORD
                                || match.kind() == CueKind.WEAK
                                || match.kind() == CueKind.AWARD
                                || MOCKABLE.contains(match.cue().rule()));
    }

    private static boolean mocks(List<Said> all, int praise, int complaint) {
        Said kind = all.get(praise);
        Said harsh = all.get(complaint);
        if (harsh.complaint() < GRAVE || !isMockable(kind) || isApart(kind, harsh)) {
            return false;
        }
        boolean ofConduct = harsh.matches().stream()
                .anyMatch(match ->
                        match.weight() < 0 && OF_CONDUCT.contains(match.cue().rule()));
        if (isOfSomebody(all, kind) && !ofConduct && praise != complaint) {
            return false;
        }
        return noneContrasts(all, Math.min(praise, complaint), Math.max(praise, complaint));
    }

    private static boolean isOfSomebody(List<Said> all, Said kind) {
        return all.stream()
                .filter(said -> said.clause().sentence() == kind.clause().sentence())
                .anyMatch(Said::pointsAtSomebody);
    }

    private static boolean isMockable(Said said) {
        return said.praises()
                && said.matches().stream()
                        .filter(Match::praises)
                        .allMatch(match -> match.kind() == CueKind.WORD
                                || match.kind() == CueKind.WEAK
                                || MOCKABLE.contains(match.cue().rule()));
    }

    /** Far from one another, or about a thing that came rather than about us. */
    private static boolean isApart(Said kind, Said harsh) {
        boolean otherSentence = kind.clause().sentence() != harsh.clause().sentence();
        boolean ofAThing = kind.matches().stream()
                .filter(Match::praises)
                .allMatch(match -> match.cue().target() == Target.PRODUCT);
        return otherSentence && ofAThing
                || Math.abs(kind.clause().sentence() - harsh.clause().sentence()) > 1;
    }

    private static boolean noneContrasts(List<Said> all, int from, int to) {
        return all.subList(from, to + 1).stream().noneMatch(said -> said.has(CueKind.CONTRAST));
    }
}
