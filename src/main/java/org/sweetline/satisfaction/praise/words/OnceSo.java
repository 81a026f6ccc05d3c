package org.sweetline.satisfaction.praise.words;

import java.util.List;

/** Good at first, and then: the sentence goes on to tell how it changed. */
final class OnceSo implements Shade {

    static final String WHY = "was so once";

    @Override
    public String over(List<Said> all, int place, Match match) {
        int sentence = all.get(place).clause().sentence();
        boolean changed = all.subList(place + 1, all.size()).stream()
                .filter(later -> later.clause().sentence() <= sentence + 1)
                .anyMatch(
                        later -> later.has(CueKind.FORMERLY) && (later.complaint() > 0 || later.has(CueKind.TROUBLE)));
        boolean before = all.get(place).has(CueKind.FORMERLY)
                && all.stream()
                        .anyMatch(
                                other -> other.complaint() > 0 && other.clause().sentence() == sentence);
        return changed || before ? WHY : "";
    }
}
