package org.sweetline.satisfaction.praise.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sweetline.satisfaction.praise.names.NameFound;
import org.sweetline.satisfaction.praise.names.Roster;

/** Reads a customer's words and says whether they are kind ones, about what and whom, and why. Safe for many threads. */
public final class Listener {

    /** No letter of thanks is longer; the rest is something else. */
    private static final int LONGEST = 6_000;

    private static final double LIKELY = 0.5;

    private final CueSearch search = new CueSearch();

    public Reading read(String text, Occasion occasion, Roster roster) {
        return read(text, List.of(), occasion, roster);
    }

    /** @param ours what we wrote to the customer before */
    public Reading read(String text, List<String> ours, Occasion occasion, Roster roster) {
        String said = CustomerWords.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        String words = OurWords.without(ours, said);
        List<NameFound> names = roster.in(words);
        List<Said> weighed = weighed(words, names);
        return judged(words, weighed, occasion, new Impression(words, names, occasion).of(weighed));
    }

    /** Clause by clause what was said, and what it weighs where it stands. */
    List<Said> weighed(String words, List<NameFound> names) {
        List<Said> all = new ArrayList<>();
        for (Clause clause : Clauses.of(words)) {
            List<NameFound> own = names.stream()
                    .filter(name -> name.start() >= clause.start() && name.end() <= clause.end())
                    .toList();
            all.add(new Said(clause, Weighing.weigh(clause, search.in(clause)), own));
        }
        return Surroundings.weigh(all);
    }

    private static Reading judged(String words, List<Said> weighed, Occasion occasion, double impression) {
        Judgement judgement = new Judgement(weighed, occasion, impression);
        double confidence = judgement.confidence();
        HeldBack held = held(judgement, confidence >= LIKELY);
        boolean praise =
                confidence >= LIKELY && judgement.isBorneOut() && (held == HeldBack.NO || held == HeldBack.MIXED);
        boolean courteous = judgement.isCourteous() && held != HeldBack.SARCASTIC && held != HeldBack.PLEADING;
        List<Said> all = praise ? Impression.shownIn(weighed, impression) : weighed;
        Quote quote = new Quote(words, all, occasion);
        Label label = praise ? Label.PRAISE : courteous ? Label.COURTESY : Label.NONE;
        List<Said> kind = all.stream()
                .filter(said -> said.praises()
                        || held == HeldBack.DOUBTFUL && said.isDoubtful()
                        || held == HeldBack.PLEADING && said.has(CueKind.PLEA))
                .toList();
        Quote.Reach reach = quote.of(kind);
        return new Reading(
                label,
                held == HeldBack.SARCASTIC || held == HeldBack.PLEADING
                        ? Math.min(confidence, 1 - confidence)
                        : confidence,
                praise ? new TargetVote(all, occasion).winner() : Target.NONE,
                held,
                (kind.isEmpty() ? all : kind)
                        .stream()
                                .findFirst()
                                .map(said -> said.clause().language())
                                .orElse("en"),
                reach.start(),
                reach.end(),
                spans(all),
                praise ? new Attribution(words, all, quote).praised() : List.of(),
                judgement.features());
    }

    private static HeldBack held(Judgement judgement, boolean likely) {
        if (judgement.isSarcastic()) {
            return HeldBack.SARCASTIC;
        }
        if (judgement.isPleading()) {
            return HeldBack.PLEADING;
        }
        if (!(likely && judgement.isBorneOut()) && judgement.isDoubtful()) {
            return HeldBack.DOUBTFUL;
        }
        return judgement.isMixed() ? HeldBack.MIXED : HeldBack.NO;
    }

    private static List<Span> spans(List<Said> all) {
        return all.stream()
                .flatMap(said -> said.matches().stream())
                .map(Span::of)
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
    }
}
