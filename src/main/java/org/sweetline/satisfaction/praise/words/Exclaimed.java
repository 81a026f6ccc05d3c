package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.regex.Pattern;

/** "What excellent packaging, the vase is now a puzzle": an exclamation, and behind its comma something else. */
final class Exclaimed implements Shade {

    static final String WHY = "exclaimed at something";

    private static final Pattern WHAT =
            Pattern.compile("(?i)^\\W*(?:oh,? |wow,? |well,? )*(?:what|such|how)\\b.*|^\\s*(?:와|우와|이야|어머)[,!\\s].*");

    private static final int FEW = 3;

    @Override
    public String over(List<Said> all, int place, Match match) {
        Said said = all.get(place);
        boolean what = WHAT.matcher(said.clause().text()).matches();
        boolean bare = said.isBareWord() && said.clause().text().strip().split("\\s+").length <= FEW;
        if (!(what || bare) || said.pointsAtSomebody() || place + 1 >= all.size()) {
            return "";
        }
        int behind = place + 1;
        while (bare
                && behind + 1 < all.size()
                && all.get(behind).isBareWord()
                && all.get(behind).praises()) {
            behind++;
        }
        Said next = all.get(behind);
        boolean same = next.clause().sentence() == said.clause().sentence()
                || bare
                || said.clause().text().strip().split("\\s+").length <= FEW;
        boolean kind =
                next.praises() || next.has(CueKind.THANKS) || next.has(CueKind.SIGN) || next.has(CueKind.COURTESY);
        return same && !kind ? WHY : "";
    }
}
