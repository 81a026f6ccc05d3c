package org.sweetline.search;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the asking account may see and how names of colleagues are read; nothing that is typed can widen it. */
record SearchScope(Set<HitType> allowed, Set<HitType> wanted, Function<String, List<Long>> colleagues) {

    boolean showsEverything() {
        return allowed.size() == HitType.values().length && wanted.size() == HitType.values().length;
    }
}
