package org.sweetline.abuse.facts;

import java.util.Comparator;
import java.util.stream.Stream;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.Trace;

/** Where what counts can be seen, the newest first. */
final class Traces {

    private Traces() {}

    static Stream<Trace> ofReturns(Moment moment) {
        return of(moment.history().returns().stream());
    }

    /** Only what counts in a rate. */
    static Stream<Trace> of(Stream<GivenBack> returns) {
        return returns.filter(each -> each.counted() > 0)
                .sorted(Comparator.comparing(GivenBack::at).reversed())
                .map(GivenBack::trace)
                .distinct();
    }
}
