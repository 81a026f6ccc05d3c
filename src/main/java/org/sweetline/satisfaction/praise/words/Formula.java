package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Thanks at the beginning or the end of a letter that wants something: 늘 친절히 응대해 주셔서 감사합니다. */
final class Formula implements Shade {

    static final String WHY = "a polite formula";

    private static final Set<String> OF_THANKS =
            Set.of("cared", "thanks-for-deed", "thanks-for-kindness", "thanks-so-much", "kind", "good-care", "superb");
    private static final Pattern THANKS = Pattern.compile("(?:감사(?!했|드렸)|고맙|고마(?!웠))[가-힣]{0,6}[\\s.!~^:)ㅎ]*$");
    private static final Pattern ALWAYS = Pattern.compile("(?:^|\\s)(?:늘|항상|언제나|매번|평소)(?:\\s|에)");

    private static final Pattern NEXT_STEP = Pattern.compile(
            "(?:확인|기다려?|보내|해|진행|신청|반송|입금|결제|연락|접수|알아|찾아)[가-힣]{0,3} ?(?:보)?(?:겠습니다|겠어요|ㄹ게요|볼게요|할게요|릴게요|낼게요|"
                    + "했습니다)[\\s.!~^]*$");

    @Override
    public String over(List<Said> all, int place, Match match) {
        Clause clause = all.get(place).clause();
        boolean thanks = OF_THANKS.contains(match.cue().rule())
                && clause.language().equals("ko")
                && THANKS.matcher(clause.text()).find();
        if (!thanks) {
            return "";
        }
        boolean wants = all.stream()
                .anyMatch(said -> said.has(CueKind.ASKING) || said.clause().asks());
        boolean step = all.stream()
                .anyMatch(said -> NEXT_STEP.matcher(said.clause().text()).find());
        boolean habit = ALWAYS.matcher(clause.text()).find()
                && all.size() > 1
                && !all.stream()
                        .allMatch(said -> said.praises() || said.has(CueKind.COURTESY) || said.has(CueKind.THANKS));
        return wants || step || habit ? WHY : "";
    }
}
