package org.sweetline.satisfaction.praise.words;

import java.util.List;

/** "The cashier at your competitor gave my mum a voucher, so sweet": the sentence is about somebody else, and goes on so. */
final class OfOthers implements Shade {

    static final String WHY = "said of somebody else";

    @Override
    public String over(List<Said> all, int place, Match match) {
        Said said = all.get(place);
        if (said.pointsAtSomebody()
                || said.has(CueKind.PERSON)
                || said.has(CueKind.PLACE)
                || match.kind() == CueKind.WARM_THANKS) {
            return "";
        }
        return all.subList(0, place).stream()
                        .filter(before ->
                                before.clause().sentence() == said.clause().sentence())
                        .anyMatch(before -> before.has(CueKind.ELSEWHERE) && !before.pointsAtSomebody())
                ? WHY
                : "";
    }
}
