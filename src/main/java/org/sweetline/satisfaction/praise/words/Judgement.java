package org.sweetline.satisfaction.praise.words;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Adds up what the clauses of one message weigh. */
final class Judgement {

    private static final double START = -2.3;
    private static final double IMPRESSION_WEIGHS = 2.4;
    /** The sum is surer of itself than it should be. */
    private static final double CALM = 0.5;

    private static final double MOST_IMPRESSION = 3;
    private static final double UNLIKE_PRAISE = 0.3;
    private static final double MOST_PRAISE = 5;
    private static final double MOST_COMPLAINT = 3;
    /** What reads so much like praise is not taken for irony without a word of it. */
    private static final double SINCERE = 1.2;

    private static final double NEARLY = -0.8;
    private static final double DISPUTED = 1.2;
    private static final double COMPLAINT_WEIGHS = 0.55;
    /** Thanks beside a request are its ending. */
    private static final double THANKS_BESIDE_REQUEST = 0.3;

    private static final double DEED_BESIDE_REQUEST = 0.75;
    private static final int SHORT = 12;
    private static final double MOST_SIGN = 1.0;
    private static final double SIGN_AFTER_NOTHING = 0.3;
    private static final Set<CueKind> NOT_ABOUT_US = Set.of(CueKind.ELSEWHERE, CueKind.FORMERLY, CueKind.ASKING);
    private static final Set<String> OF_DEEDS =
            Set.of("thanks-for-deed", "thanks-for-kindness", "owing-to-you", "values-a-deed");

    private final List<Said> all;
    private final Occasion occasion;
    private final double impression;

    // Of the whole, each looked for once: a long letter has hundreds of clauses, and each asks for them.
    private final Set<CueKind> kinds;
    private final double complaint;
    private final boolean onlyThanksSomewhere;
    private final boolean onlyBareWords;
    private final boolean wantsSomething;
    private final boolean takesLeave;
    private final boolean isAboutAMatter;
    private final Map<String, Double> features;

    /** @param impression how much the whole reads like praise, as a logit */
    Judgement(List<Said> all, Occasion occasion, double impression) {
        this.all = all;
        this.occasion = occasion;
        this.impression = Math.max(-MOST_IMPRESSION, Math.min(MOST_IMPRESSION, impression)) * IMPRESSION_WEIGHS;
        this.kinds = all.stream()
                .flatMap(said -> said.matches().stream())
                .map(Match::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CueKind.class)));
        this.complaint = all.stream().mapToDouble(Said::complaint).sum();
        this.onlyThanksSomewhere = all.stream().anyMatch(Judgement::onlyThanks);
        this.onlyBareWords = all.stream().allMatch(said -> !said.praises() || said.isBareWord() || onlyThanks(said));
        this.wantsSomething = has(CueKind.ASKING)
                || complaint > 0
                || all.stream().anyMatch(said -> said.clause().asks())
                || has(CueKind.SUPPOSING);
        this.takesLeave = all.stream()
                .anyMatch(said -> said.hasRule("acknowledged") || said.hasRule("good-wishes") || isAcknowledged(said));
        this.isAboutAMatter = all.stream().anyMatch(Judgement::isAMatter);
        this.features = Collections.unmodifiableMap(sums());
    }

    boolean isSarcastic() {
        return Sarcasm.isPlainIn(all) || impression < SINCERE && Sarcasm.isImpliedIn(all);
    }

    boolean isPleading() {
        return has(CueKind.PLEA)
                && all.stream()
                        .flatMap(said -> said.matches().stream())
                        .anyMatch(match -> match.kind().praises());
    }

    /** Kind words that were not taken at their word, or nearly enough of them, or such as the whole does not read like. */
    boolean isDoubtful() {
        return all.stream().anyMatch(Said::isDoubtful)
                || logit() > NEARLY
                || all.stream().anyMatch(Judgement::praisesOutright) && weighed() - impression > DISPUTED;
    }

    /** There is a kind word, or what the whole reads like is not asked or supposed, not of others, not before a complaint. */
    boolean isBorneOut() {
        return all.stream().anyMatch(Said::praises)
                || NOT_ABOUT_US.stream().noneMatch(this::has)
                        && all.stream().noneMatch(Judgement::isOnlySupposed)
                        && !(complaint > 0 && all.stream().anyMatch(Said::isDoubtful));
    }

    private static boolean isOnlySupposed(Said said) {
        return said.matches().stream()
                .anyMatch(match -> match.kind().praises() && match.why().equals(Supposition.WHY));
    }

    boolean isMixed() {
        return complaint > 0 || occasion == Occasion.POOR_SURVEY;
    }

    boolean isCourteous() {
        return all.stream()
                .flatMap(said -> said.matches().stream())
                .anyMatch(match -> match.kind() == CueKind.THANKS
                        || match.kind() == CueKind.COURTESY
                        || match.kind() == CueKind.WARM_THANKS
                        || match.kind() == CueKind.IDIOM && match.why().equals("supposed")
                        || match.kind() == CueKind.ASKING
                                && !Set.of("plain-request", "please-do")
                                        .contains(match.cue().rule()));
    }

    /** How likely it is praise, before anybody's clicks are asked. */
    double confidence() {
        return 1 / (1 + Math.exp(-logit()));
    }

    private double logit() {
        return CALM * (START + weighed());
    }

    private double weighed() {
        return features.values().stream().mapToDouble(Double::doubleValue).sum() - asks() - tells();
    }

    /** What adds up to the confidence; {@code asks} and {@code tells} are there to be learned from. */
    Map<String, Double> features() {
        return features;
    }

    private Map<String, Double> sums() {
        Map<String, Double> features = new TreeMap<>();
        double praise = praise();
        features.put("praise", Math.min(MOST_PRAISE, praise));
        features.put("signs", praise == 0 ? Math.min(SIGN_AFTER_NOTHING, signs()) : signs());
        features.put("complaint", -COMPLAINT_WEIGHS * Math.min(MOST_COMPLAINT, complaint));
        features.put("occasion", praise == 0 ? 0 : occasion.lean());
        features.put("impression", impression < 0 && isPlainlySaid() ? impression * UNLIKE_PRAISE : impression);
        features.put("asks", asks());
        features.put("tells", tells());
        return features;
    }

    /** Praise outright, and nothing else: new words read unlike praise only because they are new. */
    private boolean isPlainlySaid() {
        return asks() == 0 && tells() == 0 && complaint == 0 && all.stream().anyMatch(Judgement::praisesOutright);
    }

    private double praise() {
        boolean outright = all.stream().anyMatch(said -> praisesOutright(said) && !isAcknowledged(said));
        return all.stream()
                .filter(said -> !isAcknowledged(said) || onlyThanks(said))
                .mapToDouble(said -> said.praise(occasion == Occasion.SURVEY) * (outright ? 1 : share(said)))
                .sum();
    }

    /** "Awesome, thx": one word about nothing, beside thanks, has got the message and no more. */
    private boolean isAcknowledged(Said said) {
        return occasion != Occasion.SURVEY
                && occasion != Occasion.LOGGED
                && said.isBareWord()
                && (has(CueKind.THANKS)
                        || has(CueKind.COURTESY)
                        || said.hasRule("thank-you-so-much")
                        || onlyThanksSomewhere)
                && onlyBareWords;
    }

    private static boolean onlyThanks(Said said) {
        return said.praises()
                && said.matches().stream()
                        .filter(Match::praises)
                        .allMatch(match -> Set.of(
                                        "thank-you-so-much", "really-thanks", "so-much-for-help", "thanks-for-help")
                                .contains(match.cue().rule()));
    }

    /** Thanks that come with a matter are the end of a letter, unless they say what for. */
    private double share(Said said) {
        boolean deed = said.matches().stream()
                .anyMatch(match ->
                        match.praises() && OF_DEEDS.contains(match.cue().rule()));
        if (wantsSomething) {
            return deed ? DEED_BESIDE_REQUEST : THANKS_BESIDE_REQUEST;
        }
        return deed || !takesLeave && !isAboutAMatter ? 1 : THANKS_BESIDE_REQUEST;
    }

    private static boolean isAMatter(Said said) {
        return said.clause().text().length() > SHORT
                && said.matches().stream()
                        .noneMatch(match -> match.kind().praises()
                                || match.kind() == CueKind.THANKS
                                || match.kind() == CueKind.COURTESY
                                || match.kind() == CueKind.SIGN);
    }

    private static boolean praisesOutright(Said said) {
        return said.matches().stream().anyMatch(match -> match.praises() && match.kind() != CueKind.WARM_THANKS);
    }

    private double signs() {
        double sum = all.stream()
                .flatMap(said -> said.matches().stream())
                .filter(match -> match.kind() == CueKind.SIGN)
                .mapToDouble(Match::weight)
                .sum();
        return Math.min(MOST_SIGN, sum);
    }

    private double asks() {
        return all.stream().anyMatch(said -> said.clause().asks()) || has(CueKind.ASKING) ? 1 : 0;
    }

    private double tells() {
        return isAboutAMatter ? 1 : 0;
    }

    private boolean has(CueKind kind) {
        return kinds.contains(kind);
    }
}
