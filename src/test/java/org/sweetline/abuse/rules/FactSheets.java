package org.sweetline.abuse.rules;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Sheets of any people: each fact somewhere in its unit's range, or unknown. */
class FactSheets extends DomainContextBase {

    @Provide
    Arbitrary<FactSheet> sheets() {
        Arbitrary<Set<Fact>> unknown = Arbitraries.of(Fact.class).set().ofMaxSize(6);
        return Combinators.combine(Arbitraries.randoms(), unknown).as((random, missing) -> {
            FactSheet sheet = FactSheet.empty();
            for (Fact fact : Fact.values()) {
                sheet = missing.contains(fact)
                        ? sheet.without(fact, "not looked up")
                        : sheet.with(fact, value(fact, random.nextDouble()));
            }
            return sheet;
        });
    }

    private static double value(Fact fact, double chance) {
        return switch (fact.unit()) {
            case COUNT -> Math.floor(chance * 24);
            case SHARE -> chance;
            case DEVIATIONS -> chance * 8 - 4;
            case MONEY -> chance * 400 - 200;
            case DAYS -> Math.floor(chance * 2_000);
            case FLAG -> Math.round(chance);
        };
    }
}
