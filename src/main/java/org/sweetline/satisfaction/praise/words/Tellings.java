package org.sweetline.satisfaction.praise.words;

import java.util.regex.Pattern;

/** What a clause tells besides its kind word, and by which it can be seen whose the kind word is. */
final class Tellings {

    private static final Pattern BUSY = Pattern.compile(
            "(?i)\\b(?:rush|chaos|chaotic|madness|craziness|crazy|swamped|slammed|busy|busiest|launch|flash sale|"
                    + "black friday|sale|ringing off|overwhelmed|peak|stampede|viral|short.?staffed|hectic)\\b|바쁘|바쁜|폭주|몰렸|"
                    + "몰려|몰린|정신없|쏟아|연휴|명절|세일|라방|밀렸|밀려");
    private static final Pattern DESPITE =
            Pattern.compile("(?i)\\b(?:even|despite|in spite|in the middle|considering|still|yet|must|though|although|"
                    + "busy or not|so)\\b|텐데|와중|데도|음에도|에도|지만|테니");
    private static final Pattern ARRIVES = Pattern.compile(
            "(?i)\\b(?:arriv\\w+|(?:got|get|already|was|is|it's|and|,) here\\b(?! (?:at|for years))|turned up|"
                    + "reached me|showed up|landed|(?:came|come) (?:the|in (?:two|one|a|three|\\d)|so|within|next|early|"
                    + "quick\\w*|fast|on|before|sooner|a (?:day|week))|on my (?:doorstep|porch)|at my door|(?:day|week|"
                    + "days) early|here (?:by|mon|tues|wednes|thurs|fri|satur|sun|in|within|before|already|the next|so))|"
                    + "ordered (?:\\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|(?:만에|바로|벌써|오늘|다음\\s*날|하루|일찍|빨리|제때|딱|금방|저녁에|아침에|앞에)\\s?[^.]{0,8}(?:왔|와서|와\\s?있|와요|옴|도착|받았|받아(?!들)|"
                    + "받음)");
    private static final Pattern HONOURED = Pattern.compile(
            "(?:주셨|주셔|주시[고는니네다더]|주신|주심|하셨|하시[는네더고]|하신|시네요|시더|시던|셨어|셨는|셨네|셨고|셨습|으시|세요|십니다|시구|신가|신다|셔서|시고|이십|시니|시는|"
                    + "줬어|줘서|주는|주네)");
    private static final Pattern ASKED = Pattern.compile("(?:주세요|하세요|되세요|나세요|받으세요|힘내세요|계세요|가세요)");
    private static final Pattern DOES = Pattern.compile(
            "(?i)\\b(?:you|u|ya) (?:\\w+ )?(?:\\w+ed|found|took|made|got|went|did|kept|are|were|have|'?ve|"
                    + "understood|knew|told|gave|saved|get|find|know|deserve)\\b|\\byou'?(?:re|ve)\\b|\\b(?:help(?:ed)?|"
                    + "treat(?:ed)?|listen(?:ed)?|explain(?:ed)?|look(?:ed)? after|solv(?:ed)?|fix(?:ed)?|sort(?:ed)?|"
                    + "figur(?:ed)?|made|rush(?:ed)?|judg(?:ed)?|(?:nice|kind|good|sweet|patient) to|"
                    + "patient with)\\b (?:me|us|my|to me|it|every|the)\\b|\\b(?:answered every|attitude|no scripts?|"
                    + "patien\\w+|listened|made to feel|been looked after|phone call)\\b");
    private static final Pattern ONE_OF_THEM =
            Pattern.compile("(?i)\\b(?:one of your|(?:some(?:body|one)|\\p{Lu}\\w+) (?:on|in|from|at|of) your)\\b");
    private static final Pattern QUICK = Pattern.compile(".*(?:빠르|빠릅|빨라|빨랐|빨리|빠른).*");
    private static final Pattern CAME = Pattern.compile("왔|도착|걸렸|받았|옴(?:$|\\s)");
    private static final Pattern LOVE_IT =
            Pattern.compile("(?i)(?:absolutely |just )?love[ds]?(?: love)* (?:it|this|everything)");
    private static final Pattern YOU = Pattern.compile("(?i)\\b(?:you|u|you're|you've)\\b");
    private static final Pattern TIME_AND_AGAIN = Pattern.compile(
            "(?i)\\b(?:(?:each|every|both|all the) (?:single )?times?|whenever|twice|no matter who)\\b|때마다|매번|"
                    + "번번이|갈\\s?때마다");
    private static final Pattern SEVERAL =
            Pattern.compile("분들|직원들|상담원들|담당자들|사람들|모두|누가|누구|하나같이|다들|(?i)\\b(?:every|all|each|whoever|people)\\b");
    private static final Pattern LOYAL = Pattern.compile(
            "(?i)\\b(?:buy(?:ing)?|shop(?:ping|s)?|order(?:ing|ed|s)?|stay(?:ing)?|regular|choice|fans?|"
                    + "customer)\\b.*\\b(?:from you|with you|here|your shop|again|years)\\b|\\b(?:first choice|regular|"
                    + "biggest fans?)\\b");

    private Tellings() {}

    static boolean isBusy(Clause clause) {
        return BUSY.matcher(clause.text()).find();
    }

    static boolean saysDespite(Clause clause) {
        return DESPITE.matcher(clause.text()).find();
    }

    static boolean arrives(Clause clause) {
        return ARRIVES.matcher(clause.text()).find();
    }

    static boolean came(Clause clause) {
        return CAME.matcher(clause.text()).find();
    }

    static boolean isQuick(String words) {
        return QUICK.matcher(words).matches();
    }

    static boolean isLoveOfIt(String words) {
        return LOVE_IT.matcher(words).matches();
    }

    static boolean isLoyal(Clause clause) {
        return LOYAL.matcher(clause.text()).find();
    }

    static boolean meansOneOfThem(Clause clause) {
        return ONE_OF_THEM.matcher(clause.text()).find();
    }

    static boolean tellsOfSeveral(Clause clause) {
        return SEVERAL.matcher(clause.text()).find();
    }

    static boolean tellsOfManyTimes(Clause clause) {
        return TIME_AND_AGAIN.matcher(clause.text()).find();
    }

    static boolean tellsOfADeed(Clause clause) {
        return DOES.matcher(clause.text()).find();
    }

    /** Korean honours whoever does something for somebody; a request does so too and tells of nothing done. */
    static boolean isDone(Clause clause) {
        return HONOURED.matcher(ASKED.matcher(clause.text()).replaceAll("")).find() || tellsOfADeed(clause);
    }

    static boolean isToYou(Clause clause) {
        return YOU.matcher(clause.text()).find()
                || HONOURED.matcher(clause.text()).find();
    }
}
