package org.sweetline.satisfaction.praise.words;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is praised: each kind word votes for what it is said of, by the grammar, by its own meaning, or by what is near. */
final class TargetVote {

    private static final Set<String> OF_THE_STORE = Set.of("will-come-back", "loves-the-store", "well-wish");
    /** Behaviour of people; of a thing it says how the thing is. */
    private static final Set<String> OF_THINGS_TOO = Set.of("good-character", "solved-fast", "fine-person", "cared");

    private static final Pattern BUSY = Pattern.compile(
            "(?i)\\b(?:rush|chaos|chaotic|madness|craziness|crazy|swamped|slammed|busy|busiest|launch|flash sale|black friday|sale|ringing off|overwhelmed|peak|stampede|viral|short.?staffed|hectic)\\b|바쁘|바쁜|폭주|몰렸|몰려|몰린|정신없|쏟아|연휴|명절|세일|라방|밀렸|밀려");
    private static final Pattern DESPITE = Pattern.compile(
            "(?i)\\b(?:even|despite|in spite|in the middle|considering|still|yet|must|though|although|busy or not|so)\\b|텐데|와중|데도|음에도|에도|지만|테니");
    private static final Pattern ARRIVES = Pattern.compile(
            "(?i)\\b(?:arriv\\w+|(?:got|get|already|was|is|it's|and|,) here\\b(?! (?:at|for years))|turned up|reached me|showed up|landed|(?:came|come) (?:the|in (?:two|one|a|three|\\d)|so|within|next|early|quick\\w*|fast|on|before|sooner|a (?:day|week))|on my (?:doorstep|porch)|at my door|(?:day|week|days) early|here (?:by|mon|tues|wednes|thurs|fri|satur|sun|in|within|before|already|the next|so))|ordered (?:\\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|(?:만에|바로|벌써|오늘|다음\\s*날|하루|일찍|빨리|제때|딱|금방|저녁에|아침에|앞에)\\s?[^.]{0,8}(?:왔|와서|와\\s?있|와요|옴|도착|받았|받아(?!들)|받음)");
    private static final Pattern HONOURED = Pattern.compile(
            "(?:주셨|주셔|주시[고는니네다더]|주신|주심|하셨|하시[는네더고]|하신|시네요|시더|시던|셨어|셨는|셨네|셨고|셨습|으시|세요|십니다|시구|신가|신다|셔서|시고|이십|시니|시는|줬어|줘서|주는|주네)");
    private static final Pattern ASKED = Pattern.compile("(?:주세요|하세요|되세요|나세요|받으세요|힘내세요|계세요|가세요)");
    private static final Pattern DOES = Pattern.compile(
            "(?i)\\b(?:you|u|ya) (?:\\w+ )?(?:\\w+ed|found|took|made|got|went|did|kept|are|were|have|'?ve|understood|knew|told|gave|saved|get|find|know|deserve)\\b|\\byou'?(?:re|ve)\\b|\\b(?:help(?:ed)?|treat(?:ed)?|listen(?:ed)?|explain(?:ed)?|look(?:ed)? after|solv(?:ed)?|fix(?:ed)?|sort(?:ed)?|figur(?:ed)?|made|rush(?:ed)?|judg(?:ed)?|(?:nice|kind|good|sweet|patient) to|patient with)\\b (?:me|us|my|to me|it|every|the)\\b|\\b(?:answered every|attitude|no scripts?|patien\\w+|listened|made to feel|been looked after|phone call)\\b");

    private static final Pattern ONE_OF_THEM = Pattern.compile("(?i)\\b(?:one of your|(?:some(?:body|one)|\\p{Lu}\\w+) (?:on|in|from|at|of) your)\\b");
    private static final Pattern QUICK = Pattern.compile(".*(?:빠르|빠릅|빨라|빨랐|빨리|빠른).*");
    private static final Pattern CAME = Pattern.compile("왔|도착|걸렸|받았|옴(?:$|\\s)");
    private static final Pattern LOVE_IT = Pattern.compile("(?i)(?:absolutely |just )?love[ds]?(?: love)* (?:it|this|everything)");
    private static final Pattern YOU = Pattern.compile("(?i)\\b(?:you|u|you're|you've)\\b");
    private static final Pattern TIME_AND_AGAIN = Pattern.compile("(?i)\\b(?:(?:each|every|both|all the) (?:single )?times?|whenever|twice|no matter who)\\b|때마다|매번|번번이|갈\\s?때마다");
    private static final Pattern SEVERAL = Pattern.compile("분들|직원들|상담원들|담당자들|사람들|모두|누가|누구|하나같이|다들|(?i)\\b(?:every|all|each|whoever|people)\\b");
    private static final Pattern LOYAL = Pattern.compile(
            "(?i)\\b(?:buy(?:ing)?|shop(?:ping|s)?|order(?:ing|ed|s)?|stay(?:ing)?|regular|choice|fans?|customer)\\b.*\\b(?:from you|with you|here|your shop|again|years)\\b|\\b(?:first choice|regular|biggest fans?)\\b");

    private final List<Said> all;
    private final Occasion occasion;

    TargetVote(List<Said> all, Occasion occasion) {
        this.all = all;
        this.occasion = occasion;
    }

    Target winner() {
        Map<Target, Double> votes = new EnumMap<>(Target.class);
        for (Said said : all) {
            for (Match match : said.matches()) {
                if (match.praises()) {
                    votes.merge(of(said, match), match.weight(), Double::sum);
                }
            }
        }
        if (votes.containsKey(Target.TEAM) && all.stream().noneMatch(TargetVote::pointsAtOne)) {
            votes.merge(Target.TEAM, votes.getOrDefault(Target.AGENT, 0.0), Double::sum);
            votes.remove(Target.AGENT);
        }
        Target most = votes.entrySet().stream()
                .max(Comparator.<Map.Entry<Target, Double>>comparingDouble(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(Target.NONE);
        if (most == Target.AGENT && all.stream().allMatch(said -> said.names().isEmpty() && (!said.hasRule("somebody-of-us") || SEVERAL.matcher(said.clause().text()).find())) && all.stream().anyMatch(said -> TIME_AND_AGAIN.matcher(said.clause().text()).find())) {
            return Target.TEAM;
        }
        return isOfThoseWhoWereBusy(most) ? Target.TEAM : most;
    }

    /** "Even in the rush somebody answered": whoever it was, all of them were busy. */
    private boolean isOfThoseWhoWereBusy(Target most) {
        return (most == Target.AGENT || most == Target.STORE)
                && all.stream().noneMatch(said -> !said.names().isEmpty())
                && all.stream()
                        .anyMatch(said -> BUSY.matcher(said.clause().text()).find()
                                && said.complaint() == 0)
                && all.stream()
                        .anyMatch(said -> DESPITE.matcher(said.clause().text()).find());
    }

    private Target of(Said said, Match match) {
        Target own = match.cue().target();
        if (own == Target.STORE && OF_THE_STORE.contains(match.cue().rule())
                || own == Target.TEAM && match.cue().rule().equals("well-wish")) {
            return own;
        }
        if (match.cue().rule().equals("would-recommend")) {
            return saidOf(said, match).or(() -> around(said)).filter(found -> found == Target.PRODUCT).orElse(own);
        }
        Optional<Target> byGrammar = saidOf(said, match);
        if ((!said.names().isEmpty() || ONE_OF_THEM.matcher(said.clause().text()).find()) && own != Target.PRODUCT && own != Target.SHIPPING) {
            return Target.AGENT;
        }
        if (pointsAtOne(said) && own != Target.PRODUCT && own != Target.SHIPPING) {
            return byGrammar.filter(found -> found == Target.TEAM).orElse(Target.AGENT);
        }
        if (match.cue().rule().equals("you-rock")) {
            return team(said).or(() -> all.stream().flatMap(other -> team(other).stream()).findFirst()).orElse(Target.AGENT);
        }
        if (own == Target.AGENT) {
            return byGrammar.filter(found -> found == Target.TEAM || isOfThings(said, match, found))
                    .or(() -> team(said))
                    .orElse(Target.AGENT);
        }
        if (own == Target.PRODUCT || own == Target.SHIPPING) {
            boolean whatever = text(said, match).toLowerCase(Locale.ROOT).startsWith("lov");
            return byGrammar.filter(found -> whatever || found == Target.SHIPPING || found == Target.PRODUCT).orElse(
                    LOVE_IT.matcher(text(said, match)).matches() && occasion == Occasion.SURVEY ? Target.STORE : own);
        }
        if (byGrammar.isEmpty() && QUICK.matcher(text(said, match)).matches() && all.stream().anyMatch(each -> CAME.matcher(each.clause().text()).find())) {
            return Target.SHIPPING;
        }
        return byGrammar.or(() -> place(said))
                .or(() -> isLoyal() ? Optional.of(Target.STORE) : Optional.empty())
                .or(() -> isDone(said) ? Optional.of(Target.AGENT) : Optional.empty())
                .or(() -> own == Target.NONE ? around(said) : Optional.of(own))
                .orElse(isToOne() ? Target.AGENT : Target.STORE);
    }

    private static Optional<Target> saidOf(Said said, Match match) {
        Clause clause = said.clause();
        boolean korean = clause.text().codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        Optional<Target> noun = korean ? SaidOfKorean.find(clause, match) : SaidOf.find(clause, match);
        if (noun.isEmpty() && ARRIVES.matcher(clause.text()).find()) {
            return Optional.of(Target.SHIPPING);
        }
        return noun;
    }

    private static boolean isOfThings(Said said, Match match, Target found) {
        if (found == Target.STORE) {
            return OF_THINGS_TOO.contains(match.cue().rule()) && !YOU.matcher(said.clause().text()).find() && !HONOURED.matcher(said.clause().text()).find();
        }
        return (found == Target.PRODUCT || found == Target.SHIPPING)
                && (OF_THINGS_TOO.contains(match.cue().rule())
                        || match.kind() == CueKind.WARM_THANKS
                        || match.kind() != CueKind.AWARD && !DOES.matcher(said.clause().text()).find());
    }

    private static String text(Said said, Match match) {
        int start = said.clause().start();
        return said.clause().text().substring(match.start() - start, match.end() - start);
    }

    /** One by name or by word, not several. */
    private static boolean pointsAtOne(Said said) {
        return !said.names().isEmpty()
                || said.hasRule("somebody-of-us")
                        && !SEVERAL.matcher(said.clause().text()).find();
    }

    private static boolean isDone(Said said) {
        String text = said.clause().text();
        return HONOURED.matcher(ASKED.matcher(text).replaceAll("")).find()
                || DOES.matcher(text).find();
    }

    private boolean isLoyal() {
        return all.stream().anyMatch(said -> LOYAL.matcher(said.clause().text()).find());
    }

    /** What stands before it, the nearest first, and then what follows. */
    private Optional<Target> around(Said said) {
        int place = all.indexOf(said);
        for (int i = place - 1; i >= 0; i--) {
            Optional<Target> found = told(all.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return all.subList(place + 1, all.size()).stream()
                .flatMap(other -> told(other).stream())
                .findFirst();
    }

    private static Optional<Target> told(Said said) {
        if (said.complaint() > 0) {
            return Optional.empty();
        }
        if (pointsAtOne(said)) {
            return Optional.of(Target.AGENT);
        }
        Match whole = new Match(Impression.CUE, said.clause().end() - 1, said.clause().end(), 0, "");
        return saidOf(said, whole)
                .or(() -> place(said))
                .or(() -> isDone(said) && said.praises() ? Optional.of(Target.AGENT) : Optional.empty());
    }

    private static Optional<Target> team(Said said) {
        return places(said).filter(found -> found == Target.TEAM).findFirst();
    }

    private static Optional<Target> place(Said said) {
        return places(said).findFirst();
    }

    private static Stream<Target> places(Said said) {
        return said.matches().stream()
                .filter(match -> match.kind() == CueKind.PLACE)
                .filter(match -> !match.cue().rule().equals("that-thing"))
                .filter(match -> !text(said, match).equals("다 들"))
                .map(match -> match.cue().target());
    }

    /** Said to one who was there, rather than left as a note. */
    private boolean isToOne() {
        return occasion == Occasion.CALL
                || occasion == Occasion.TEXT
                || all.stream().anyMatch(said -> said.pointsAtSomebody() || said.hasRule("you-yourself"));
    }
}
